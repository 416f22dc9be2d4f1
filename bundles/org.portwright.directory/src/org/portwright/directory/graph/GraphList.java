package org.portwright.directory.graph;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.portwright.directory.network.WebAnswer;

/**
 * Reads all pages of a part. Graph leads from one to the next, or from a full one by how many there were so far. Where
 * a page says at its beginning where it leads to, the next is on its way while this one is read.
 */
final class GraphList<T> {

	private final GraphCalls calls;
	private final GraphPlace place;
	private final GraphProblems problems;
	private final GraphLimits limits;
	private final DirectoryPart part;
	private final EntryReader<T> reader;
	private final Function<T, String> key;
	private final GraphProgress progress;
	private final Map<String, T> entries = new LinkedHashMap<>();
	private final Set<URI> asked = new HashSet<>();
	private boolean linked;
	private int received;
	private int unusable;
	private int repeated;
	private Optional<Ahead> ahead = Optional.empty();

	/** @param key tells an entry from the others */
	GraphList(GraphCalls calls, GraphPlace place, GraphProblems problems, GraphLimits limits, DirectoryPart part,
			EntryReader<T> reader, Function<T, String> key, GraphProgress progress) {
		this.calls = calls;
		this.place = place;
		this.problems = problems;
		this.limits = limits;
		this.part = part;
		this.reader = reader;
		this.key = key;
		this.progress = progress;
	}

	/** The next page, on its way. */
	private record Ahead(URI address, CompletableFuture<WebAnswer> answer) {
	}

	/** Reads them. */
	void read() throws GraphException, PartMissingException {
		Optional<URI> next = Optional.of(place.address(part.firstPage()));
		while (next.isPresent()) {
			URI address = next.get();
			if (!asked.add(address)) {
				throw problems.circle(part);
			}
			int before = entries.size();
			GraphPage<T> page = calls.ask(part, address, taken(address),
					text -> GraphPage.read(text, reader, this::goAhead));
			take(page);
			if (asked.size() >= limits.pages() || entries.size() > limits.entries()) {
				throw problems.tooMuch(part);
			}
			progress.read(part, entries.size());
			next = next(page, entries.size() > before);
		}
	}

	private void take(GraphPage<T> page) {
		received += page.size();
		unusable += page.unusable();
		for (T entry : page.entries()) {
			if (entries.put(key.apply(entry), entry) != null) {
				repeated++;
			}
		}
	}

	/** @param isNew whether the page had anything that was not there before */
	private Optional<URI> next(GraphPage<T> page, boolean isNew) throws GraphException {
		if (page.next().isPresent()) {
			linked = true;
			return Optional.of(place.link(page.next().get()).orElseThrow(problems::foreignLink));
		}
		// Who has led on so far does so as long as there is more.
		if (linked || !part.isSkipped() || page.size() < DirectoryPart.TOP) {
			return Optional.empty();
		}
		if (!isNew) {
			throw problems.circle(part);
		}
		return Optional.of(place.address(part.page(received)));
	}

	private Optional<CompletableFuture<WebAnswer>> taken(URI address) {
		Optional<CompletableFuture<WebAnswer>> begun = ahead.filter(one -> one.address().equals(address))
				.map(Ahead::answer);
		ahead = Optional.empty();
		return begun;
	}

	/** What keeps it from being asked for now is said when it is its turn. */
	private void goAhead(String link) {
		Optional<URI> next = place.link(link).filter(address -> !asked.contains(address));
		if (next.isEmpty() || asked.size() >= limits.pages()) {
			return;
		}
		try {
			ahead = Optional.of(new Ahead(next.get(), calls.begin(part, next.get(), false)));
		} catch (GraphException | PartMissingException e) {
			ahead = Optional.empty();
		}
	}

	/** What was read, each once; of what came twice the later. */
	List<T> entries() {
		return List.copyOf(entries.values());
	}

	/** How many entries nobody could understand. */
	int unusable() {
		return unusable;
	}

	/** How many entries came more than once. */
	int repeated() {
		return repeated;
	}
}
