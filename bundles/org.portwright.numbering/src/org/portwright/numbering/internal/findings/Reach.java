package org.portwright.numbering.internal.findings;

import org.portwright.numbering.NumbersInText;

/**
 * How far the numbers reach that a range, a count or open places mean. Within the last four digits any may be meant;
 * beyond them a few rather have a typing error, and very many certainly have.
 */
public final class Reach {

	/** More are never taken at once. */
	static final long MOST = 10_000_000;

	private Reach() {
	}

	/** Whether somebody may mean all numbers from the first to the last, E.164 digits. */
	public static boolean isPossible(long first, long last) {
		long count = last - first + 1;
		return count > 0 && (isBlock(first, last) || count > NumbersInText.MOST_AT_ONCE && count <= MOST)
				&& Long.toString(first).length() == Long.toString(last).length();
	}

	/** Whether two numbers differ in nothing but their last four digits. */
	public static boolean isBlock(long first, long last) {
		return first / NumbersInText.MOST_AT_ONCE == last / NumbersInText.MOST_AT_ONCE;
	}
}
