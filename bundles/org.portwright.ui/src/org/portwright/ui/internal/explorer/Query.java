package org.portwright.ui.internal.explorer;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody typed into the filter field. Letters are looked for in any text, in either case; digits also in
 * numbers, however both are spelt.
 */
@SuppressWarnings("nls")
final class Query {

	private final String text;
	private final Optional<String> digits;

	Query(String typed) {
		text = typed.strip().toLowerCase(Locale.ROOT);
		digits = digits(text);
	}

	private static Optional<String> digits(String typed) {
		if (!typed.matches("[+0-9 ()./\u2010-\u2015-]*[0-9][+0-9 ()./\u2010-\u2015-]*")) {
			return Optional.empty();
		}
		String digits = typed.replace("(0)", "").replaceAll("[^0-9]", "");
		boolean international = typed.startsWith("+") || digits.startsWith("00");
		return Optional.of(international && digits.startsWith("00") ? digits.substring(2) : digits);
	}

	/** Whether nothing is looked for. */
	boolean isEmpty() {
		return text.isEmpty();
	}

	/** Whether a text has it. */
	boolean isIn(String candidate) {
		return candidate.toLowerCase(Locale.ROOT).contains(text);
	}

	/** Whether a number has these digits, in its international or its national form. */
	boolean isIn(long number) {
		if (digits.isEmpty() || number <= 0) {
			return false;
		}
		String wanted = digits.get();
		String international = Long.toString(number);
		return international.contains(wanted) || wanted.startsWith("0") && international.startsWith("44")
				&& international.startsWith(wanted.substring(1), 2);
	}

	/** Whether any number from the first to the last can have it. */
	boolean isInRange(long first, long last) {
		for (long number = first; number <= last; number++) {
			if (isIn(number)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String toString() {
		return text;
	}
}
