package org.portwright.workspace.checks;

import java.util.List;

/**
 * What was found of numbers that were looked for.
 *
 * @param hits the first places, at most {@link #SHOWN}
 * @param more how many there are beside these, as far as they were counted
 */
public record FoundNumbers(List<NumberHit> hits, long more) {

	/** How many places are given: nobody reads more. */
	public static final int SHOWN = 500;
	/** How many more are counted: somebody who typed one digit waits for no count. */
	public static final int COUNTED = 100_000;

	/** Copies the list. */
	public FoundNumbers {
		hits = List.copyOf(hits);
	}

	/** Whether there may be more than were counted. */
	public boolean isUncounted() {
		return more >= COUNTED;
	}
}
