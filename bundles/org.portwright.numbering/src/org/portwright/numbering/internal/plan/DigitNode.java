package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression over the ten digits.
 */
sealed interface DigitNode {

	/** All ten digits. */
	int ANY = 0b11_1111_1111;

	/**
	 * One digit.
	 *
	 * @param mask bit n set: the digit may be n
	 */
	record OneOf(int mask) implements DigitNode {
	}

	/** One after the other. */
	record Sequence(List<DigitNode> parts) implements DigitNode {
	}

	/**
	 * Any one of them.
	 *
	 * @param branches at least one
	 */
	record Choice(List<DigitNode> branches) implements DigitNode {
	}

	/**
	 * The same several times.
	 *
	 * @param max at most so often, or {@link #UNBOUNDED}
	 */
	record Repeat(DigitNode part, int min, int max) implements DigitNode {
		static final int UNBOUNDED = -1;
	}

	/** What begins with an expression and goes on anyhow. */
	static DigitNode startingWith(DigitNode start) {
		return new Sequence(List.of(start, new Repeat(new OneOf(ANY), 0, Repeat.UNBOUNDED)));
	}

	/** Exactly these decimal digits. */
	static DigitNode literal(String digits) {
		List<DigitNode> parts = new ArrayList<>(digits.length());
		for (int i = 0; i < digits.length(); i++) {
			parts.add(new OneOf(1 << digits.charAt(i) - '0'));
		}
		return new Sequence(parts);
	}
}
