package org.portwright.ui.proposals;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;

/** The sentences that say what is taken of a proposal as it is ticked. */
final class TickedWords {

	private TickedWords() {
	}

	/**
	 * Says how many entries are taken, how many of them are in other groups, how many values of the user's are
	 * replaced, and how many objects are marked as gone.
	 *
	 * @param shown the group in sight
	 */
	static String of(Proposal proposal, List<Entry> taken, Group shown) {
		Set<Entry> removed = Set.copyOf(taken);
		return Stream.of(taken(taken), counted(Messages.Proposals_hidden, taken.stream(), entry -> !shown.has(entry)),
				counted(Messages.Proposals_replacing, taken.stream(),
						entry -> entry.judgement() == Judgement.CONFLICT),
				counted(Messages.Proposals_marked, proposal.entries().stream(),
						entry -> entry.isNewlyGone() && !removed.contains(entry)))
				.filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static String taken(List<Entry> taken) {
		String counts = Stream.of(Kind.values()).map(kind -> counted(switch (kind) {
		case ADDED -> Messages.Proposals_toAdd;
		case CHANGED -> Messages.Proposals_toChange;
		case GONE -> Messages.Proposals_toRemove;
		}, taken.stream(), entry -> entry.kind() == kind)).filter(Predicate.not(String::isEmpty))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return counts.isEmpty() ? Messages.Proposals_nothingTicked : NLS.bind(Messages.Proposals_ticked, counts);
	}

	private static String counted(String sentence, Stream<Entry> entries, Predicate<Entry> which) {
		long count = entries.filter(which).count();
		return count == 0 ? "" : MessageFormat.format(sentence, count); //$NON-NLS-1$
	}
}
