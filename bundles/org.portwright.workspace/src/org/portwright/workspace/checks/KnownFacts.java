package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.util.Collection;
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

	/** The name of a file by its path. */
	Optional<String> name(Path path) {
		return paths.entrySet().stream().filter(known -> known.getValue().equals(path)).map(Map.Entry::getKey)
				.findFirst();
	}

	/** The paths of all files. */
	Collection<Path> paths() {
		return Set.copyOf(paths.values());
	}

	/** What a file would see if this were told of it. */
	Surroundings around(String name, FileFacts own) {
		EngagementFacts now = facts;
		return now.of(name).filter(own::equals).isPresent() ? now.around(name)
				: now.with(Map.of(name, Optional.of(own))).around(name);
	}

	/** Tells of files, and gives the paths of those that see something else now. */
	synchronized Set<Path> tell(Map<String, Optional<FileFacts>> news, Map<String, Path> where) {
		EngagementFacts before = facts;
		paths.putAll(where);
		EngagementFacts after = before.with(news);
		facts = after;
		Set<Path> affected = new HashSet<>();
		for (String name : after.affectedSince(before)) {
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
