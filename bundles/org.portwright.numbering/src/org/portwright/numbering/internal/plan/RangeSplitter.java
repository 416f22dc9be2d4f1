package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;

/**
 * Splits one range under +44 into pieces of one class by walking the tree of its digits. A subtree whose first state
 * has only one successor state a digit, whatever the digit, is of one class: it is taken as a whole.
 */
final class RangeSplitter {

	private final UkPlan plan;
	private final NumberRange range;
	private final long base;
	private final int length;
	private final List<ClassifiedRange> pieces = new ArrayList<>();

	private @Nullable Classification current;
	private long currentFirst;

	/** @param range E.164 numbers that begin with 44 */
	RangeSplitter(UkPlan plan, NumberRange range) {
		this.plan = plan;
		this.range = range;
		int digits = 0;
		long power = 1;
		while (range.first() / power >= 100) {
			power *= 10;
			digits++;
		}
		length = digits;
		base = PlainPlan.COUNTRY_CODE * power;
	}

	List<ClassifiedRange> split() {
		long size = 1;
		for (int i = 0; i < length; i++) {
			size *= 10;
		}
		walk(plan.start(), 0, size);
		close(range.last());
		return pieces;
	}

	/** Walks the numbers that begin with the digits taken so far: {@code size} of them from {@code first} on. */
	private void walk(DigitState state, long first, long size) {
		long from = base + first;
		if (from > range.last() || from + size - 1 < range.first()) {
			return;
		}
		if (size == 1 || isUniform(state, size)) {
			take(Math.max(from, range.first()), endOf(state, size), first);
			return;
		}
		long step = size / 10;
		for (int digit = 0; digit < 10; digit++) {
			walk(state.next(digit), first + digit * step, step);
		}
	}

	private boolean isUniform(DigitState state, long size) {
		DigitState at = state;
		for (long rest = size; rest > 1; rest /= 10) {
			DigitState next = at.next(0);
			for (int digit = 1; digit < 10; digit++) {
				if (at.next(digit) != next) {
					return false;
				}
			}
			at = next;
		}
		return true;
	}

	private DigitState endOf(DigitState state, long size) {
		DigitState at = state;
		for (long rest = size; rest > 1; rest /= 10) {
			at = at.next(0);
		}
		return at;
	}

	private void take(long from, DigitState endState, long national) {
		Classification classification = plan.judge(endState, length, national).classification();
		if (!classification.equals(current)) {
			close(from - 1);
			current = classification;
			currentFirst = from;
		}
	}

	private void close(long last) {
		Classification classification = current;
		if (classification != null) {
			pieces.add(new ClassifiedRange(new NumberRange(currentFirst, last), classification));
		}
	}
}
