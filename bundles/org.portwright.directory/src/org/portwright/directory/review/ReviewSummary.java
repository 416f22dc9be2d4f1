package org.portwright.directory.review;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.directory.internal.texts.Messages;

/** The summary of a review, in a sentence or two: what there is to take, what differs from yours, what was not read. */
public final class ReviewSummary {

	private ReviewSummary() {
	}

	/** Returns the summary of a review. */
	public static String of(TenantReview review) {
		String unread = unread(review);
		String read = unread.isEmpty() ? review.isEmpty() ? Messages.ReviewSummary_same : Messages.ReviewSummary_before
				: NLS.bind(review.isEmpty() ? Messages.ReviewSummary_unread : Messages.ReviewSummary_some, unread);
		String conflicts = review.changed().stream().filter(entry -> !entry.isTicked())
				.flatMap(entry -> entry.fields().stream()).map(ReviewedField::label).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return conflicts.isEmpty() ? read : read + ' ' + NLS.bind(Messages.ReviewSummary_conflicts, conflicts);
	}

	/** Returns the parts that were not read, or not whole, as people call them; empty if there are none. */
	public static String unread(TenantReview review) {
		return review.warnings().stream().filter(DirectoryWarning::unread).map(DirectoryWarning::part).distinct()
				.map(DirectoryPart::inWords)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
