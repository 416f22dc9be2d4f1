package org.portwright.ui.explorer;

import java.util.Locale;
import java.util.Optional;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.SoughtDigits;

/**
 * What somebody typed into the filter field. Letters are looked for in any text, in either case; digits also in
 * numbers, however both are spelt.
 */
public final class FilterText {

	private final String text;
	private final Optional<SoughtDigits> digits;

	/** Reads what was typed. */
	public FilterText(String typed) {
		text = typed.strip().toLowerCase(Locale.ROOT);
		digits = SoughtDigits.of(text);
	}

	/** Whether nothing is looked for. */
	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** Whether a text has it. */
	public boolean isIn(String candidate) {
		return candidate.toLowerCase(Locale.ROOT).contains(text);
	}

	/** Whether a number has these digits, in its international or its national form. */
	public boolean isIn(long number) {
		return digits.filter(sought -> sought.isIn(number)).isPresent();
	}

	/** Whether any number of a range can have it. */
	public boolean isIn(NumberRange range) {
		return digits.flatMap(sought -> sought.firstIn(range)).isPresent();
	}

	@Override
	public String toString() {
		return text;
	}
}
