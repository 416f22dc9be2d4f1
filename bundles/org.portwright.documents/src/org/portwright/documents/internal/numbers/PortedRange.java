package org.portwright.documents.internal.numbers;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;

/** Reads what an order holds as a range. */
public final class PortedRange {

	private PortedRange() {
	}

	/**
	 * @param numbers an entry of an order
	 * @return its range, empty where it is not one
	 */
	public static Optional<NumberRange> of(PortedNumbers numbers) {
		return of(numbers.getFirst(), numbers.getLast());
	}

	/**
	 * @param first the first number, {@code +442079460000}
	 * @param last  the last number; {@code null} or blank for a single one
	 * @return the range, empty where it is not one
	 */
	public static Optional<NumberRange> of(@Nullable String first, @Nullable String last) {
		String from = first == null ? "" : first.strip(); //$NON-NLS-1$
		String to = last == null || last.isBlank() ? from : last.strip();
		try {
			return Optional.of(NumberRange.of(from, to));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
