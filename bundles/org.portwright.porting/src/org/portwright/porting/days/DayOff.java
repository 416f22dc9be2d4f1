package org.portwright.porting.days;

import java.util.Set;

import org.portwright.model.Nation;

/**
 * Why a day is no working day.
 *
 * @param name    what people call it: Saturday, Good Friday
 * @param nations where it is a holiday, of those that count for the order; none for a weekend
 */
public record DayOff(Kind kind, String name, Set<Nation> nations) {

	/** What keeps people from work. */
	public enum Kind {
		/** A Saturday or Sunday. */
		WEEKEND,
		/** A bank holiday, or a day that somebody added. */
		HOLIDAY
	}

	/** Copies the set. */
	public DayOff {
		nations = Set.copyOf(nations);
	}
}
