package org.portwright.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.portwright.porting.Problem;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.unread.UnreadText;

/**
 * Goes from problem to problem through the pages of an editor, in the order in which their fields are read. While
 * nothing is wrong it goes through what is still needed.
 */
final class ProblemWalk {

	private final EditedModel edited;
	private final List<ModelPage> pages;
	private final Optional<ModelPage> inFront;
	private final Consumer<String> reveal;

	/**
	 * @param inFront the page that is looked at
	 * @param reveal  shows the field of a path, on whichever page it is
	 */
	ProblemWalk(EditedModel edited, List<ModelPage> pages, Optional<ModelPage> inFront, Consumer<String> reveal) {
		this.inFront = inFront;
		this.edited = edited;
		this.pages = List.copyOf(pages);
		this.reveal = reveal;
	}

	/** Goes on or back; from the last problem to the first. Whether there is a problem to go to. */
	boolean go(boolean forward) {
		Set<String> wanted = stops();
		Optional<String> here = inFront.flatMap(ModelPage::current);
		Set<String> all = new LinkedHashSet<>(wanted);
		here.ifPresent(all::add);
		List<String> ordered = new ArrayList<>();
		pages.forEach(page -> ordered.addAll(page.inOrder(all)));
		// A page that was never looked at does not know its fields yet: it is gone to last, and knows them then.
		wanted.stream().filter(path -> !ordered.contains(path)).forEach(ordered::add);
		Optional<String> next = next(ordered, wanted, here, forward);
		next.ifPresent(reveal);
		return next.isPresent();
	}

	private Set<String> stops() {
		Set<String> stops = new LinkedHashSet<>();
		edited.unread().stream().map(UnreadText::path).forEach(stops::add);
		edited.problems().stream().filter(edited::isDue).map(Problem::feature).forEach(stops::add);
		if (stops.isEmpty()) {
			edited.problems().stream().map(Problem::feature).forEach(stops::add);
		}
		stops.remove(""); //$NON-NLS-1$
		return stops;
	}

	/**
	 * Where to go.
	 *
	 * @param ordered all places in the order of reading, also the one where the keyboard is
	 * @param wanted  those among them to which it may go
	 * @param here    where the keyboard is; of a row of a table the path of its element, whatever is wrong with it
	 */
	static Optional<String> next(List<String> ordered, Set<String> wanted, Optional<String> here, boolean forward) {
		int size = ordered.size();
		int at = here(ordered, here, forward).orElse(forward ? -1 : size);
		for (int step = 1; step <= size; step++) {
			String candidate = ordered.get(Math.floorMod(forward ? at + step : at - step, size));
			if (wanted.contains(candidate) && here.filter(place -> isAt(candidate, place)).isEmpty()) {
				return Optional.of(candidate);
			}
		}
		return wanted.stream().findFirst();
	}

	/** Several things can be wrong with the element of a row: the last of them going on, the first going back. */
	private static OptionalInt here(List<String> ordered, Optional<String> here, boolean forward) {
		IntStream places = IntStream.range(0, ordered.size())
				.filter(place -> here.filter(path -> isAt(ordered.get(place), path)).isPresent());
		return forward ? places.max() : places.min();
	}

	private static boolean isAt(String path, String here) {
		return path.equals(here) || path.startsWith(here + '.');
	}
}
