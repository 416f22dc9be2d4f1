package org.portwright.directory.review;

import java.util.List;

/**
 * What came of a review: the tenant itself counts as one beside its domains and numbers.
 *
 * @param added   how many are new
 * @param changed how many are otherwise now
 * @param marked  those that were found to be gone
 * @param removed those that were gone, and are not in the tenant any more
 * @param kept    those that were to be removed and were not, since an order has them
 * @param open    changes that were not chosen, so that the tenant keeps its own values
 */
public record AppliedReview(int added, int changed, List<ReviewEntry> marked, List<ReviewEntry> removed,
		List<ReviewEntry> kept, List<ReviewEntry> open) {

	/** Copies the lists. */
	public AppliedReview {
		marked = List.copyOf(marked);
		removed = List.copyOf(removed);
		kept = List.copyOf(kept);
		open = List.copyOf(open);
	}

	/** How many were marked as gone or removed. */
	public int gone() {
		return marked.size() + removed.size();
	}
}
