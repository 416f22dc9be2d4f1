package org.portwright.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any part of a number, as people type it to look for it: from its beginning, its middle or its end, written as at home
 * or as abroad, with spaces, dashes and brackets anywhere. {@code 46 05}, {@code 020 7946}, {@code +44 (0)161} and
 * {@code 0044 161} are such parts.
 *
 * @param anywhere the digits that stand anywhere in a number in E.164; empty where it was said how the number begins
 * @param start    the digits that a number in E.164 begins with, if what was typed may be a beginning that E.164 writes
 *                 otherwise
 */
@SuppressWarnings("nls")
public record SoughtDigits(Optional<String> anywhere, Optional<String> start) {

	private static final String ABROAD = "00";
	private static final String AT_HOME = "0";
	private static final String COUNTRY = "44";
	/** The zero of a number at home in one that is written as abroad: no number has it. */
	private static final Pattern ZERO_IN_BRACKETS = Pattern.compile("^(\\D*\\d{1,5}[^\\d(]*)\\(\\s*0\\s*\\)");

	/** Reads what was typed. Empty where it has no digits, or something that is in no number. */
	public static Optional<SoughtDigits> of(String typed) {
		var digits = new StringBuilder();
		boolean plus = false;
		for (int character : ZERO_IN_BRACKETS.matcher(typed).replaceFirst("$1").codePoints().toArray()) {
			if (Character.isDigit(character)) {
				digits.append(Character.digit(character, 10));
			} else if (character == '+' && digits.isEmpty() && !plus) {
				plus = true;
			} else if (!isBetween(character)) {
				return Optional.empty();
			}
		}
		return digits.isEmpty() ? Optional.empty() : Optional.of(of(digits.toString(), plus));
	}

	private static SoughtDigits of(String digits, boolean plus) {
		if (plus) {
			return new SoughtDigits(Optional.empty(), Optional.of(withoutZero(digits)));
		}
		Optional<String> start = Optional.empty();
		if (digits.startsWith(ABROAD)) {
			start = Optional.of(withoutZero(digits.substring(ABROAD.length()))).filter(rest -> !rest.isEmpty());
		} else if (digits.startsWith(AT_HOME)) {
			start = Optional.of(COUNTRY + digits.substring(AT_HOME.length()));
		}
		return new SoughtDigits(Optional.of(digits), start);
	}

	private static String withoutZero(String international) {
		return international.startsWith(COUNTRY + AT_HOME)
				? COUNTRY + international.substring(COUNTRY.length() + AT_HOME.length())
				: international;
	}

	private static boolean isBetween(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| switch (Character.getType(character)) {
				case Character.DASH_PUNCTUATION, Character.FORMAT -> true;
				default -> "()[]./\u2212".indexOf(character) >= 0;
				};
	}

	/** Whether a number has it. */
	public boolean isIn(long number) {
		String digits = Long.toString(number);
		return anywhere.filter(digits::contains).isPresent() || start.filter(digits::startsWith).isPresent();
	}

	/**
	 * The first of the numbers that have it, and all that follow without a gap. This does not look at each number, so
	 * that it is as quick for a million as for one.
	 */
	public Optional<NumberRange> firstIn(NumberRange range) {
		List<Spot> spots = spots(Long.toString(range.first()).length());
		long first = next(spots, range.first());
		if (first > range.last()) {
			return Optional.empty();
		}
		long last = end(spots, first);
		while (last < range.last() && next(spots, last + 1) == last + 1) {
			last = end(spots, last + 1);
		}
		return Optional.of(new NumberRange(first, Math.min(last, range.last())));
	}

	private static long next(List<Spot> spots, long number) {
		return spots.stream().mapToLong(spot -> spot.next(number)).min().orElse(Long.MAX_VALUE);
	}

	private static long end(List<Spot> spots, long number) {
		return spots.stream().filter(spot -> spot.next(number) == number).mapToLong(spot -> spot.end(number)).max()
				.orElse(number);
	}

	/** The places in a number of so many digits where it may stand. */
	private List<Spot> spots(int length) {
		List<Spot> spots = new ArrayList<>();
		anywhere.ifPresent(digits -> {
			for (int behind = length - digits.length(); behind >= 0; behind--) {
				spots.add(Spot.of(digits, behind));
			}
		});
		start.filter(digits -> digits.length() <= length)
				.ifPresent(digits -> spots.add(Spot.of(digits, length - digits.length())));
		return spots;
	}

	/**
	 * Digits at one place of a number.
	 *
	 * @param power ten to their count
	 * @param scale ten to the count of digits behind them
	 */
	private record Spot(long digits, long power, long scale) {

		static Spot of(String digits, int behind) {
			return new Spot(Long.parseLong(digits), power(digits.length()), power(behind));
		}

		/** The number itself, else the next that has them there: one with more digits if there is none. */
		long next(long number) {
			long block = number / scale;
			long ahead = Math.floorMod(digits - block, power);
			return ahead == 0 ? number : (block + ahead) * scale;
		}

		/** The last number up to which all have them there, as this one has. */
		long end(long number) {
			return (number / scale + 1) * scale - 1;
		}

		private static long power(int exponent) {
			long power = 1;
			for (int i = 0; i < exponent; i++) {
				power *= 10;
			}
			return power;
		}
	}
}
