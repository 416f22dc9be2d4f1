package org.portwright.numbering;

import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Consecutive telephone numbers, both ends included. A number is its E.164 digits without the plus sign as a
 * {@code long}: {@code 442079460000} is +44 20 7946 0000. Both ends have the same count of digits.
 *
 * @param last the last number, not before the first
 */
@SuppressWarnings("nls")
public record NumberRange(long first, long last) {

	/** Most digits an international number has (ITU-T E.164). */
	public static final int MAX_DIGITS = 15;

	private static final String EXTENSION = ";ext=";
	/** The first number with more digits. */
	private static final long TOO_LONG = 1_000_000_000_000_000L;

	/**
	 * @throws IllegalArgumentException if an end is no E.164 number, the ends differ in length, or the last is before
	 *                                  the first
	 */
	public NumberRange {
		if (first <= 0 || last < first || last >= TOO_LONG || first < last && digits(first) != digits(last)) {
			throw new IllegalArgumentException(first + " to " + last);
		}
	}

	/** The range of one number. */
	public static NumberRange of(long number) {
		return new NumberRange(number, number);
	}

	/**
	 * The range between two numbers.
	 *
	 * @param e164First the first number, {@code +442079460000}; the plus sign may be missing
	 * @param e164Last  the last number, likewise
	 * @throws IllegalArgumentException if an end is no E.164 number, the ends differ in length, or the last is before
	 *                                  the first
	 */
	public static NumberRange of(String e164First, String e164Last) {
		return new NumberRange(number(e164First), number(e164Last));
	}

	/**
	 * Reads a number.
	 *
	 * @param e164 {@code +442079460000}; the plus sign may be missing
	 * @throws IllegalArgumentException if it is no E.164 number
	 */
	public static long number(String e164) {
		int start = e164.startsWith("+") ? 1 : 0;
		int length = e164.length() - start;
		if (length == 0 || length > MAX_DIGITS || e164.charAt(start) == '0') {
			throw new IllegalArgumentException(e164);
		}
		long number = 0;
		for (int i = start; i < e164.length(); i++) {
			int digit = e164.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				throw new IllegalArgumentException(e164);
			}
			number = number * 10 + digit;
		}
		return number;
	}

	/**
	 * Returns a number of a tenant without its extension.
	 *
	 * @param id {@code +442079460000}, or {@code +442079460000;ext=101} as Microsoft writes it
	 */
	public static String withoutExtension(String id) {
		int extension = id.indexOf(EXTENSION);
		return extension < 0 ? id : id.substring(0, extension);
	}

	/**
	 * Reads a number of a tenant, whatever its extension.
	 *
	 * @return the number; 0 where it is none in E.164
	 */
	public static long ofTenant(@Nullable String id) {
		if (id == null) {
			return 0;
		}
		try {
			return number(withoutExtension(id));
		} catch (IllegalArgumentException e) {
			return 0;
		}
	}

	/** Writes a number with the plus sign. */
	public static String e164(long number) {
		return "+" + number;
	}

	/** How many numbers it has. */
	public long count() {
		return last - first + 1;
	}

	/** The first number, written {@code +442079460000}. */
	public String firstE164() {
		return e164(first);
	}

	/** The last number, written {@code +442079460000}. */
	public String lastE164() {
		return e164(last);
	}

	/** Whether a number is one of this range. */
	public boolean contains(long number) {
		return first <= number && number <= last;
	}

	/** Whether all numbers of another range are in this one. */
	public boolean contains(NumberRange other) {
		return first <= other.first && other.last <= last;
	}

	/** Whether it has a number in common with another range. */
	public boolean overlaps(NumberRange other) {
		return first <= other.last && other.first <= last;
	}

	/**
	 * Whether one begins where the other ends, so that both together are one range. 9 and 10 are not adjacent: their
	 * count of digits differs.
	 */
	public boolean isAdjacentTo(NumberRange other) {
		return (last + 1 == other.first || other.last + 1 == first) && digits(first) == digits(other.first);
	}

	/** The numbers in order, made when asked for. */
	public LongStream numbers() {
		return LongStream.rangeClosed(first, last);
	}

	private static int digits(long number) {
		int digits = 1;
		for (long rest = number; rest >= 10; rest /= 10) {
			digits++;
		}
		return digits;
	}
}
