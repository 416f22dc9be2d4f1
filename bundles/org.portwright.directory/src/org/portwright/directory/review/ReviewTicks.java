package org.portwright.directory.review;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;

/**
 * The ticks of a review that is shown one kind of entries at a time. Ticks that were never in sight are not taken.
 */
public final class ReviewTicks {

	private final Set<ReviewKind> shown = EnumSet.noneOf(ReviewKind.class);

	/** Notes that the entries of a kind are in sight. */
	public void show(ReviewKind kind) {
		shown.add(kind);
	}

	/**
	 * Returns the ticked entries that are taken.
	 *
	 * @param ticked those of all kinds
	 */
	public List<ReviewEntry> taken(Collection<ReviewEntry> ticked) {
		return ticked.stream().filter(this::isShown).toList();
	}

	/**
	 * Says how many entries of each kind are taken, and which are not since they were never in sight.
	 *
	 * @param ticked those of all kinds
	 */
	public String inWords(Collection<ReviewEntry> ticked) {
		String taken = counts(ticked.stream().filter(this::isShown));
		String unseen = counts(ticked.stream().filter(Predicate.not(this::isShown)));
		String first = taken.isEmpty() ? Messages.ReviewTicks_none : NLS.bind(Messages.ReviewTicks_taken, taken);
		return unseen.isEmpty() ? first : first + ' ' + NLS.bind(Messages.ReviewTicks_unseen, unseen);
	}

	/**
	 * Says how many entries are marked as gone, whatever is ticked; empty for none.
	 *
	 * @param gone   the entries that Microsoft does not have
	 * @param ticked those of all kinds
	 */
	public String marked(Collection<ReviewEntry> gone, Collection<ReviewEntry> ticked) {
		Set<ReviewEntry> removed = Set.copyOf(taken(ticked));
		long marked = gone.stream().filter(entry -> entry.goneSince().isEmpty() && !removed.contains(entry)).count();
		return marked == 0 ? "" : MessageFormat.format(Messages.ReviewTicks_marked, marked); //$NON-NLS-1$
	}

	private boolean isShown(ReviewEntry entry) {
		return shown.contains(entry.kind());
	}

	private static String counts(Stream<ReviewEntry> entries) {
		Map<ReviewKind, Long> counts = entries.collect(
				Collectors.groupingBy(ReviewEntry::kind, () -> new EnumMap<>(ReviewKind.class), Collectors.counting()));
		return counts.entrySet().stream().map(count -> MessageFormat.format(switch (count.getKey()) {
		case ADDED -> Messages.ReviewTicks_added;
		case CHANGED -> Messages.ReviewTicks_changed;
		case GONE -> Messages.ReviewTicks_gone;
		}, count.getValue())).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
