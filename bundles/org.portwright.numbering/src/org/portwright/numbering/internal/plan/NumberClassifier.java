package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberType;

/**
 * Says of each number of the world what it is: of those under +44 by their plan, whose tables are made when they are
 * first needed, and of all others that they are foreign.
 */
public final class NumberClassifier {

	private static final Classification OTHER_COUNTRY = new Classification(NumberType.FOREIGN, NumberProblem.NOT_UK);

	private final PlainPlan plain;
	private final AtomicReference<@Nullable UkPlan> tables = new AtomicReference<>();

	/**
	 * @param blockedPrefixes prefixes that are not ported, in national form: {@code 0843}, {@code 09}
	 */
	public NumberClassifier(Collection<String> blockedPrefixes) {
		plain = new PlainPlan(blockedPrefixes);
	}

	/**
	 * Says what a number is.
	 *
	 * @param number E.164 digits
	 */
	public Classification classify(long number) {
		long power = 1;
		int length = 0;
		while (number / power >= 100) {
			power *= 10;
			length++;
		}
		if (number / power != PlainPlan.COUNTRY_CODE) {
			return OTHER_COUNTRY;
		}
		return plan().judge(number - PlainPlan.COUNTRY_CODE * power, length).classification();
	}

	/**
	 * Classifies a range. The cost grows with the pieces, not with the count of numbers.
	 *
	 * @return its pieces in order; neighbours differ in class
	 */
	public List<ClassifiedRange> classify(NumberRange range) {
		long power = 1;
		while (range.first() / power >= 100) {
			power *= 10;
		}
		long firstHere = PlainPlan.COUNTRY_CODE * power;
		long lastHere = firstHere + power - 1;
		List<ClassifiedRange> pieces = new ArrayList<>();
		if (range.first() < firstHere) {
			pieces.add(new ClassifiedRange(new NumberRange(range.first(), Math.min(range.last(), firstHere - 1)),
					OTHER_COUNTRY));
		}
		if (range.first() <= lastHere && range.last() >= firstHere) {
			pieces.addAll(plan().split(
					new NumberRange(Math.max(range.first(), firstHere), Math.min(range.last(), lastHere))));
		}
		if (range.last() > lastHere) {
			pieces.add(new ClassifiedRange(new NumberRange(Math.max(range.first(), lastHere + 1), range.last()),
					OTHER_COUNTRY));
		}
		return pieces;
	}

	/** The plan over national digits. No thread waits for another to make it: two that come at once make the same. */
	public UkPlan plan() {
		@Nullable
		UkPlan known = tables.get();
		if (known != null) {
			return known;
		}
		UkPlan made = new UkPlan(plain);
		return tables.compareAndSet(null, made) ? made : plan();
	}
}
