package org.portwright.directory.review;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.portwright.directory.review.ReviewEntry.Key;

/** What of a review is taken over. It is asked again, of a new review, when the tenant has changed meanwhile. */
@FunctionalInterface
public interface ReviewChoice {

	/** Whether an entry is taken over; of what is gone, whether it is removed, since it is marked in any case. */
	boolean takes(ReviewEntry entry);

	/**
	 * What is ticked from the start.
	 *
	 * @param dropGone whether what is gone is removed
	 */
	static ReviewChoice usual(boolean dropGone) {
		return entry -> entry.kind() == ReviewKind.GONE ? dropGone : entry.isTicked();
	}

	/**
	 * What people chose of what they saw. Of what only a later review has they chose nothing, so that it is not taken.
	 *
	 * @param ticked those of the entries that they want
	 */
	static ReviewChoice of(Collection<ReviewEntry> ticked) {
		Set<Key> wanted = ticked.stream().map(ReviewEntry::key).collect(Collectors.toSet());
		return entry -> wanted.contains(entry.key());
	}
}
