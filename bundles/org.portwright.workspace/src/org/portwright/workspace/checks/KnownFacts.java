package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.portwright.porting.facts.EngagementFacts;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.facts.Surroundings;

/**
 * What is known of the files of one engagement, as it becomes known, by any thread. Who tells waits for others that do;
 * who asks waits for nobody.
 */
final class KnownFacts {

	private final Map<String, Path> paths = new ConcurrentHashMap<>();
	private volatile EngagementFacts facts = EngagementFacts.NONE;
	private volatile boolean complete;

	/** What was told last. */
	EngagementFacts facts() {
		return facts;
	}

	/** Whether every file that there was was looked at once. */
	boolean isComplete() {
		return complete;
	}

	void completed() {
		complete = true;
	}

	/** The path of a file by its name. */
	Optional<Path> path(String name) {
		return Optional.ofNullable(paths.get(name));
	}

	/** Whether something is known of the file at a path. */
	boolean isKnown(Path path) {
		return paths.containsValue(path);
	}

	/** The names of all files. */
	Set<String> names() {
		return Set.copyOf(paths.keySet());
	}

	/** What a file would see if this were told of it and others. */
	Surroundings around(String name, Map<String, FileFacts> told) {
		Map<String, Optional<FileFacts>> news = new HashMap<>();
		told.forEach((file, known) -> news.put(file, Optional.of(known)));
		return facts.with(news).around(name);
	}

	/**
	 * Tells of files.
	 *
	 * @param heard whether anybody hears of it
	 * @return the paths of those that see something else now, if so
	 */
	synchronized Set<Path> tell(Map<String, Optional<FileFacts>> news, Map<String, Path> where, boolean heard) {
		EngagementFacts before = facts;
		paths.putAll(where);
		EngagementFacts after = before.with(news);
		facts = after;
		Set<Path> affected = new HashSet<>();
		for (String name : heard ? after.affectedSince(before) : Set.<String>of()) {
			if (!news.containsKey(name)) {
				path(name).ifPresent(affected::add);
			}
		}
		news.forEach((name, file) -> {
			if (file.isEmpty()) {
				paths.remove(name);
			}
		});
		return affected;
	}
}
