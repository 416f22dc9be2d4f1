package org.portwright.directory.graph;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.Identified;
import org.portwright.network.WebAnswer;

/**
 * Reads all pages of a part. Graph leads from one to the next, and the list ends where a page leads nowhere. Where a
 * page says at its beginning where it leads to, the next is on its way while this one is read.
 */
final class GraphList<T> {

	/** A page may be empty although others follow it; as many as these in a row lead nowhere. */
	private static final int MOST_IDLE = 10;

	private final GraphCalls calls;
	private final GraphPlace place;
	private final GraphProblems problems;
	private final GraphLimits limits;
	private final DirectoryPart part;
	private final EntryReader<T> reader;
	private final Keys<T> keys;
	private final GraphProgress progress;
	private final Map<String, GraphEntry<T>> entries = new LinkedHashMap<>();
	private final Set<String> contradicting = new TreeSet<>();
	private final List<GraphFaults.Unread> faults = new ArrayList<>();
	/** The first entry that leaves out the same fields. */
	private final Map<Set<EAttribute>, GraphFaults.Unread> absent = new LinkedHashMap<>();
	private final Set<URI> asked = new HashSet<>();
	private int repeated;
	private int came;
	private long said;
	/** How many pages brought nothing that was not there before. */
	private int idle;
	private boolean ended = true;
	private Optional<Ahead> ahead = Optional.empty();

	GraphList(GraphCalls calls, GraphPlace place, GraphProblems problems, GraphLimits limits, DirectoryPart part,
			EntryReader<T> reader, Keys<T> keys, GraphProgress progress) {
		this.calls = calls;
		this.place = place;
		this.problems = problems;
		this.limits = limits;
		this.part = part;
		this.reader = reader;
		this.keys = keys;
		this.progress = progress;
	}

	/**
	 * How entries are told from each other.
	 *
	 * @param of   the key of an entry
	 * @param same whether two entries of one key say the same
	 */
	record Keys<T>(Function<T, String> of, BiPredicate<T, T> same) {

		/** Those of objects of the model. */
		static <T extends Identified> Keys<T> ofObjects() {
			return new Keys<>(object -> String.valueOf(object.getId()), EcoreUtil::equals);
		}
	}

	/** The next page, on its way. */
	private record Ahead(URI address, CompletableFuture<WebAnswer> answer) {
	}

	/**
	 * Reads them.
	 *
	 * @throws GraphException       if nothing of the tenant can be known
	 * @throws PartMissingException if a page is refused, so that nothing of this part is known; each names the page
	 */
	void read() throws GraphException, PartMissingException {
		try {
			pages();
		} catch (GraphException e) {
			// A link that leads nowhere is about the page after the one that has it.
			throw e.of(part, Math.max(1, asked.size() + (e.trouble() == GraphTrouble.FOREIGN_LINK ? 1 : 0)));
		} catch (PartMissingException e) {
			throw e.of(part, Math.max(1, asked.size()));
		}
	}

	private void pages() throws GraphException, PartMissingException {
		Optional<URI> next = Optional.of(place.address(part.firstPage()));
		while (next.isPresent()) {
			URI address = next.get();
			if (!asked.add(address)) {
				throw problems.circle();
			}
			GraphPage<T> page = calls.ask(part, address, taken(address),
					text -> GraphPage.read(text, reader, link -> goAhead(address, link)));
			int before = entries.size();
			take(page);
			if (asked.size() >= limits.pages() || entries.size() > limits.entries()) {
				throw problems.tooMuch();
			}
			idle = entries.size() == before ? idle + 1 : 0;
			if (idle > MOST_IDLE) {
				throw problems.nothingNew(idle);
			}
			progress.read(part, entries.size());
			next = next(address, page);
		}
	}

	private void take(GraphPage<T> page) {
		came += page.entries().size();
		said = Math.max(said, page.count().orElse(0));
		int entryOfPage = 0;
		for (GraphEntry<T> entry : page.entries()) {
			entryOfPage++;
			if (!entry.refused().isEmpty() || !entry.unread().isEmpty()) {
				faults.add(new GraphFaults.Unread(asked.size(), entryOfPage, entry.refused(), entry.unread()));
			}
			if (!absent.containsKey(entry.absent())) {
				absent.put(entry.absent(),
						new GraphFaults.Unread(asked.size(), entryOfPage, List.of(), entry.absent()));
			}
			entry.value().ifPresent(value -> take(value, entry));
		}
	}

	private void take(T value, GraphEntry<T> entry) {
		String key = keys.of().apply(value);
		Optional.ofNullable(entries.putIfAbsent(key, entry)).ifPresent(before -> {
			repeated++;
			if (!saysTheSame(before, entry)) {
				contradicting.add(key);
			}
		});
	}

	/** Returns whether both were read whole, and are the same. */
	private boolean saysTheSame(GraphEntry<T> before, GraphEntry<T> entry) {
		return before.unread().isEmpty() && entry.unread().isEmpty() && before.refused().isEmpty()
				&& entry.refused().isEmpty() && before.absent().equals(entry.absent())
				&& keys.same().test(before.value().orElseThrow(), entry.value().orElseThrow());
	}

	private Optional<URI> next(URI address, GraphPage<T> page) throws GraphException {
		if (page.next().isEmpty()) {
			ended = asked.size() > 1 || !part.isFull(page.entries().size());
			return Optional.empty();
		}
		String link = page.next().get();
		return Optional.of(GraphPlace.resolved(address, link).flatMap(place::link)
				.orElseThrow(() -> problems.link(GraphPlace.resolved(address, link))));
	}

	private Optional<CompletableFuture<WebAnswer>> taken(URI address) {
		Optional<CompletableFuture<WebAnswer>> begun = ahead.filter(one -> one.address().equals(address))
				.map(Ahead::answer);
		ahead = Optional.empty();
		return begun;
	}

	/** What keeps it from being asked for now is said when it is its turn. */
	private void goAhead(URI address, String link) {
		Optional<URI> next = GraphPlace.resolved(address, link).flatMap(place::link)
				.filter(one -> !asked.contains(one));
		if (next.isEmpty() || asked.size() >= limits.pages()) {
			return;
		}
		try {
			ahead = Optional.of(new Ahead(next.get(), calls.begin(part, next.get(), false)));
		} catch (GraphException | PartMissingException e) {
			ahead = Optional.empty();
		}
	}

	/** What was read, each once; without those that came more than once and said something else each time. */
	List<GraphEntry<T>> entries() {
		return entries.entrySet().stream().filter(entry -> !contradicting.contains(entry.getKey()))
				.map(Map.Entry::getValue).toList();
	}

	/**
	 * What of it could not be read.
	 *
	 * @param spoken the fields that something was said of
	 */
	GraphFaults faults(Set<EAttribute> spoken) {
		List<GraphFaults.Unread> leftOut = absent.values().stream().map(first -> first.only(spoken))
				.filter(first -> !first.fields().isEmpty()).toList();
		return new GraphFaults(faults, leftOut, contradicting, repeated, came, said, ended);
	}
}
