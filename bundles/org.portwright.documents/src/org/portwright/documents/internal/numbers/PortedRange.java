package org.portwright.documents.internal.numbers;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;

/** Reads what an order holds as a range. */
public final class PortedRange {

	private PortedRange() {
	}

	/** The range of an entry, empty where it is not one. */
	public static Optional<NumberRange> of(PortedNumbers numbers, UkNumberPlan plan) {
		return of(numbers.getFirst(), numbers.getLast(), plan);
	}

	/**
	 * Reads the ends as the rules read them, so that what passes the rules is on the documents.
	 *
	 * @param first the first number, {@code +442079460000} or as people write it
	 * @param last  the last number; {@code null} or blank for a single one
	 * @return the range, empty where it is not one
	 */
	public static Optional<NumberRange> of(@Nullable String first, @Nullable String last, UkNumberPlan plan) {
		OptionalLong from = end(first, plan);
		OptionalLong to = last == null || last.isBlank() ? from : end(last, plan);
		if (from.isEmpty() || to.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new NumberRange(from.getAsLong(), to.getAsLong()));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static OptionalLong end(@Nullable String typed, UkNumberPlan plan) {
		return typed == null ? OptionalLong.empty() : NumberEntry.number(typed.strip(), plan);
	}
}
