package org.portwright.porting.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.numbering.NumberRange;

/**
 * What one file sees of the others of its engagement, and no more: while that is equal, rules say the same of it.
 *
 * @param shared     the numbers of the order that other open orders have too, in ascending order
 * @param unordered  the other open orders of the same losing account that neither follow the order nor are followed by
 *                   it
 * @param circle     the other orders of the circle in which the order follows itself; empty where it follows itself in
 *                   none
 * @param identities the tenants that have a domain of the file under another Organisation ID
 * @param identified whether a tenant has a domain of the file at all, and it and the file both give an Organisation ID
 * @param held       the numbers of the order that its tenant holds, in ascending order
 * @param holder     whether numbers of its tenant are known at all
 */
public record Surroundings(List<Shared> shared, Parallel unordered, Optional<Others> circle,
		List<Identity> identities, boolean identified, List<Held> held, boolean holder) {

	/** Nothing but the file itself. */
	public static final Surroundings NONE = new Surroundings(List.of(), Parallel.NOBODY, Optional.empty(),
			List.of(), false, List.of(), false);

	/** Copies the lists. */
	public Surroundings {
		shared = List.copyOf(shared);
		identities = List.copyOf(identities);
		held = List.copyOf(held);
	}

	/**
	 * Other files: with thousands of them nobody reads all names, and to keep them all would cost their square.
	 *
	 * @param named the first by name, at most {@link #NAMED}
	 * @param more  how many there are beside these
	 */
	public record Others(List<String> named, int more) {

		/** How many are named. */
		public static final int NAMED = 3;

		/** No other file. */
		public static final Others NOBODY = new Others(List.of(), 0);

		/** Copies the list. */
		public Others {
			named = List.copyOf(named);
		}
	}

	/** Numbers that the same other open orders have. */
	public record Shared(NumberRange range, Others others) {
	}

	/**
	 * Other orders of the same losing account.
	 *
	 * @param follows whether the order itself is set to follow some order
	 * @param last    of all of them those that no order of the account follows, at most {@link Others#NAMED}: this one
	 *                can follow them
	 * @param named   the first by name, at most {@link Others#NAMED}
	 * @param more    how many there are beside these
	 */
	public record Parallel(boolean follows, List<OtherOrder> last, List<OtherOrder> named, int more) {

		/** No other order. */
		public static final Parallel NOBODY = new Parallel(false, List.of(), List.of(), 0);

		/** Copies the list. */
		public Parallel {
			last = List.copyOf(last);
			named = List.copyOf(named);
		}

		/** The files of these orders. */
		public Others others() {
			return new Others(named.stream().map(OtherOrder::file).toList(), more);
		}
	}

	/** Another order. */
	public record OtherOrder(String file, String id) {
	}

	/**
	 * A tenant that has a domain of the file under another Organisation ID.
	 *
	 * @param file the file of the tenant
	 */
	public record Identity(String domain, String organisationId, String file) {
	}

	/**
	 * Numbers that the tenant of the order holds.
	 *
	 * @param file the file of the tenant
	 */
	public record Held(NumberRange range, Holding holding, String file) {
	}

	/** Whether others give any cause for a problem: what they say that is fine needs no second look. */
	public boolean concerns() {
		return !shared.isEmpty() || !unordered.equals(Parallel.NOBODY) || circle.isPresent() || !identities.isEmpty()
				|| !held.isEmpty();
	}

	/** The kinds of facts of which others are seen than before. */
	public Set<Fact> differences(Surroundings before) {
		Set<Fact> different = EnumSet.noneOf(Fact.class);
		if (this == before) {
			return different;
		}
		if (!shared.equals(before.shared)) {
			different.add(Fact.NUMBERS_IN_ORDERS);
		}
		if (!unordered.equals(before.unordered)) {
			different.add(Fact.ACCOUNTS);
		}
		if (!circle.equals(before.circle)) {
			different.add(Fact.CIRCLES);
		}
		if (!identities.equals(before.identities) || identified != before.identified) {
			different.add(Fact.IDENTITIES);
		}
		if (!held.equals(before.held) || holder != before.holder) {
			different.add(Fact.NUMBERS_HELD);
		}
		return different;
	}
}
