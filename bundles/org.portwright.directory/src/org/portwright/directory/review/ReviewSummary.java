package org.portwright.directory.review;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;

/** The summary of a review, in a sentence or two: what there is to take, what differs from yours, what was not read. */
public final class ReviewSummary {

	private ReviewSummary() {
	}

	/** Returns the summary of a review. */
	public static String of(Proposal proposal, List<DirectoryWarning> warnings) {
		String unread = unread(warnings);
		String read = unread.isEmpty()
				? proposal.isEmpty() ? Messages.ReviewSummary_same : Messages.ReviewSummary_before
				: NLS.bind(proposal.isEmpty() ? Messages.ReviewSummary_unread : Messages.ReviewSummary_some, unread);
		String conflicts = proposal.conflicts().flatMap(entry -> entry.changes().stream()).map(Change::label).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return conflicts.isEmpty() ? read : read + ' ' + NLS.bind(Messages.ReviewSummary_conflicts, conflicts);
	}

	/** Returns the parts that were not read, or not whole, as people call them; empty if there are none. */
	public static String unread(List<DirectoryWarning> warnings) {
		return warnings.stream().filter(DirectoryWarning::unread).map(DirectoryWarning::part).distinct()
				.map(DirectoryPart::inWords)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
