package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;

/**
 * The national numbers of +44, judged like {@link PlainPlan} does but without asking libphonenumber for each. All
 * numbers of one length that bring the automaton of all patterns and deciding prefixes into one state match the same
 * patterns, so they get the same verdict: the plain plan is asked for the first of them only. This is exact, whatever
 * the lengths.
 */
@SuppressWarnings("nls")
public final class UkPlan {

	/** Longer national numbers are all alike: no pattern matches them. */
	public static final int MAX_NATIONAL_DIGITS = NumberRange.MAX_DIGITS - 2;

	private final PlainPlan plain;
	private final DigitAutomaton automaton;

	public UkPlan(PlainPlan plain) {
		this.plain = plain;
		List<DigitNode> expressions = new ArrayList<>(PlanMetadata.patterns());
		for (String prefix : plain.decidingPrefixes()) {
			expressions.add(DigitNode.startingWith(DigitNode.literal(prefix)));
		}
		expressions.add(DigitNode.startingWith(DigitNode.literal("0")));
		automaton = new DigitAutomaton(expressions);
	}

	/** The state before the first national digit, for a reader that takes one digit after the other. */
	public DigitState start() {
		return automaton.start();
	}

	/**
	 * Says what a number is.
	 *
	 * @param national the digits after the country code as a number
	 * @param length   how many digits they are, with leading zeros, 0 to {@value #MAX_NATIONAL_DIGITS}
	 */
	public NumberVerdict judge(long national, int length) {
		long power = 1;
		for (int i = 1; i < length; i++) {
			power *= 10;
		}
		DigitState state = start();
		long rest = national;
		for (int i = 0; i < length; i++) {
			int digit = (int) (rest / power);
			state = state.next(digit);
			rest -= digit * power;
			power /= 10;
		}
		return judge(state, length, national);
	}

	/**
	 * Says what a number is of which the digits were read one after the other.
	 *
	 * @param state    where the automaton is after the digits
	 * @param length   how many digits they are, with leading zeros, 0 to {@value #MAX_NATIONAL_DIGITS}
	 * @param national the digits as a number
	 */
	public NumberVerdict judge(DigitState state, int length, long national) {
		@Nullable
		NumberVerdict known = state.verdict(length);
		if (known != null) {
			return known;
		}
		NumberVerdict verdict = plain.judge(padded(national, length));
		state.keep(length, verdict);
		return verdict;
	}

	/**
	 * Splits a range of national numbers of one length into pieces of one class. The cost grows with the pieces and
	 * with the digits in which the ends differ, not with the count of numbers.
	 *
	 * @param range E.164 numbers that begin with 44
	 * @return its pieces in order; neighbours differ in class
	 */
	public List<ClassifiedRange> split(NumberRange range) {
		return new RangeSplitter(this, range).split();
	}

	private static String padded(long national, int length) {
		String digits = Long.toString(national);
		return length <= digits.length() ? digits.substring(digits.length() - length)
				: "0".repeat(length - digits.length()) + digits;
	}
}
