package org.portwright.workspace.review;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryWarning;

/** What a review comes to, in a sentence or two for people: what is there to take, and what was not read. */
public final class ReviewSummary {

	private ReviewSummary() {
	}

	/** Returns the summary of a review. */
	public static String of(TenantReview review) {
		String unread = unread(review);
		if (unread.isEmpty()) {
			return review.isEmpty() ? Messages.ReviewSummary_same : Messages.ReviewSummary_before;
		}
		return NLS.bind(review.isEmpty() ? Messages.ReviewSummary_unread : Messages.ReviewSummary_some, unread);
	}

	/** Returns the parts that were not read, or not whole, as people call them; empty if there are none. */
	public static String unread(TenantReview review) {
		return review.warnings().stream().map(DirectoryWarning::part).distinct().map(DirectoryPart::inWords)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
