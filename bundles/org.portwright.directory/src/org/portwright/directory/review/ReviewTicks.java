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
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Kind;

/**
 * The ticks of a review that is shown one kind of entries at a time. Ticks that were never in sight are not taken.
 */
public final class ReviewTicks {

	private final Set<Kind> shown = EnumSet.noneOf(Kind.class);

	/** Notes that the entries of a kind are in sight. */
	public void show(Kind kind) {
		shown.add(kind);
	}

	/**
	 * Returns the ticked entries that are taken.
	 *
	 * @param ticked those of all kinds
	 */
	public List<Entry> taken(Collection<Entry> ticked) {
		return ticked.stream().filter(this::isShown).toList();
	}

	/**
	 * Says how many entries of each kind are taken, and which are not since they were never in sight.
	 *
	 * @param ticked those of all kinds
	 */
	public String inWords(Collection<Entry> ticked) {
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
	public String marked(Collection<Entry> gone, Collection<Entry> ticked) {
		Set<Entry> removed = Set.copyOf(taken(ticked));
		long marked = gone.stream().filter(entry -> entry.isNewlyGone() && !removed.contains(entry)).count();
		return marked == 0 ? "" : MessageFormat.format(Messages.ReviewTicks_marked, marked); //$NON-NLS-1$
	}

	private boolean isShown(Entry entry) {
		return shown.contains(entry.kind());
	}

	private static String counts(Stream<Entry> entries) {
		Map<Kind, Long> counts = entries.collect(
				Collectors.groupingBy(Entry::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
		return counts.entrySet().stream().map(count -> MessageFormat.format(switch (count.getKey()) {
		case ADDED -> Messages.ReviewTicks_added;
		case CHANGED -> Messages.ReviewTicks_changed;
		case GONE -> Messages.ReviewTicks_gone;
		}, count.getValue())).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
