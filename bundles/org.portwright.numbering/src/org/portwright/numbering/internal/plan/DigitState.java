package org.portwright.numbering.internal.plan;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A state of a {@link DigitAutomaton}: where digits lead that are matched by the same expressions, and so are all their
 * continuations. It keeps what came after it once, and what the plan says of numbers that end here. States of one
 * automaton are the same when they are one object; any thread may ask.
 */
public final class DigitState {

	private static final int DIGITS = 10;

	private final DigitAutomaton automaton;
	private final BitSet nodes;
	private final AtomicReferenceArray<@Nullable DigitState> next = new AtomicReferenceArray<>(DIGITS);
	private final AtomicReferenceArray<@Nullable NumberVerdict> verdicts = new AtomicReferenceArray<>(
			UkPlan.MAX_NATIONAL_DIGITS + 1);

	/**
	 * @param nodes where the run of the automaton stands; not to be changed
	 */
	DigitState(DigitAutomaton automaton, BitSet nodes) {
		this.automaton = automaton;
		this.nodes = nodes;
	}

	/**
	 * The state after one more digit.
	 *
	 * @param digit 0 to 9
	 */
	public DigitState next(int digit) {
		@Nullable
		DigitState known = next.get(digit);
		if (known != null) {
			return known;
		}
		DigitState made = automaton.after(nodes, digit);
		next.set(digit, made);
		return made;
	}

	/**
	 * What was said of numbers that end here; {@code null} if nothing was yet.
	 *
	 * @param length how many digits they have
	 */
	@Nullable
	NumberVerdict verdict(int length) {
		return verdicts.get(length);
	}

	/** Keeps what is to be said of numbers of a length that end here. */
	void keep(int length, NumberVerdict verdict) {
		verdicts.set(length, verdict);
	}
}
