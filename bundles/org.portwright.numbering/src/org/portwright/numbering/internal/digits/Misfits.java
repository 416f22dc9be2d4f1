package org.portwright.numbering.internal.digits;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.digits.DigitGroups.Gap;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Groups of digits in which no number was found. What clearly was meant as a UK number is taken as it stands, so that
 * it is reported as invalid; what only looks like a number is refused; the rest was never one.
 */
@SuppressWarnings("nls")
public final class Misfits {

	/** Fewer digits do not look like a telephone number. */
	public static final int MIN_DIGITS = 7;
	private static final int MIN_DIGITS_WITH_PLUS = 5;
	/** In groups fewer digits look like what is left of a number. */
	private static final int MIN_DIGITS_GROUPED = 6;
	private static final int MIN_GROUP = 3;

	private static final int FULL_LENGTH = 10;
	private static final int MAX_MISSING = 1;
	private static final int MAX_MISSING_GROUPED = 2;
	private static final int MAX_LOCAL_DIGITS = 8;
	private static final int SHORT_SUFFIX = 4;
	private static final int BARE_GROUP = 4;

	private Misfits() {
	}

	/**
	 * Takes, refuses or leaves out groups without a number.
	 *
	 * @param end the group behind those without a number, which begin with the first
	 * @return the group behind those of which this is all there is to say
	 */
	public static int read(TokenStream stream, DigitGroups groups, int end, Findings findings) {
		int prefix = Incomplete.nationalStart(groups);
		boolean glued = Glue.isGluedToWord(stream, groups.endToken(end - 1));
		int behind = groups.endToken(end - 1);
		if (prefix > 0 && !glued && !(groups.count() > 2 && groups.areEnds()) && !(end > 1 && goesOn(stream, behind))) {
			for (int stop = end; stop > 0; stop = earlierStop(groups, stop)) {
				if (isTypo(groups, prefix, stop)) {
					return take(stream, groups, prefix, stop, end, findings);
				}
			}
		}
		if (looksLikeNumber(stream, groups, end)) {
			findings.refuse(glued ? Reason.PART_OF_WORD : reason(groups, prefix, end),
					stream.place(groups.firstToken(0), groups.endToken(end - 1)));
		}
		return end;
	}

	/** Returns whether a slash follows with digits that are another way to write a whole number. */
	static boolean goesOn(TokenStream stream, int at) {
		return stream.kind(at) == TokenKind.SLASH && stream.kind(at + 1) == TokenKind.DIGITS
				&& stream.at(at + 1).count() > SHORT_SUFFIX;
	}

	/** Before the last dash: what stands behind it may be the end of a range. */
	private static int earlierStop(DigitGroups groups, int stop) {
		for (int group = stop - 1; group > 0; group--) {
			if (groups.gap(group) != Gap.PLAIN) {
				return group;
			}
		}
		return 0;
	}

	private static boolean isTypo(DigitGroups groups, int prefix, int stop) {
		int length = groups.end(stop - 1) - prefix;
		int missing = Math.abs(length - FULL_LENGTH);
		return missing <= (stop > 1 || prefix > 1 ? MAX_MISSING_GROUPED : MAX_MISSING);
	}

	private static int take(TokenStream stream, DigitGroups groups, int prefix, int stop, int end, Findings findings) {
		long national = 0;
		for (int i = prefix; i < groups.end(stop - 1); i++) {
			national = national * 10 + groups.digit(i);
		}
		int last = stop < end && groups.length(stop) <= SHORT_SUFFIX ? stop + 1 : stop;
		long number = TelephoneFinder.e164(national, groups.end(stop - 1) - prefix);
		findings.take(NumberRange.of(number), stream.place(groups.firstToken(0), groups.endToken(last - 1)));
		return last;
	}

	/** Whether the first group has a 0 with so many digits behind it as an area code has: two behind 02, else three. */
	public static boolean hasCode(DigitGroups groups) {
		for (int zero = 0; zero <= groups.length(0) - MIN_GROUP; zero++) {
			if (groups.digit(zero) == 0 && (zero < groups.length(0) - MIN_GROUP || groups.digit(zero + 1) == 2)) {
				return true;
			}
		}
		return false;
	}

	/** Whether so many digits stand so together that somebody may mean a number by them, or what is left of one. */
	public static boolean looksLikeNumber(TokenStream stream, DigitGroups groups, int end) {
		int digits = groups.end(end - 1);
		boolean marked = groups.hasPlus() || groups.digit(0) == 0;
		if (digits >= (groups.hasPlus() ? MIN_DIGITS_WITH_PLUS : MIN_DIGITS)) {
			return marked || hasLongGroup(groups, end) || hasGroups(groups, end);
		}
		// Two groups around a dot and nothing else are rather a decimal number.
		return end > 1 && digits >= MIN_DIGITS_GROUPED && areGroups(groups, marked ? end - 1 : end)
				&& (marked || stream.kind(groups.endToken(0)) != TokenKind.DOT
						|| stream.kind(groups.endToken(0) + 1) != TokenKind.DIGITS);
	}

	private static boolean hasLongGroup(DigitGroups groups, int end) {
		for (int group = 0; group < end; group++) {
			if (groups.length(group) >= BARE_GROUP) {
				return true;
			}
		}
		return false;
	}

	/** Whether two groups side by side have as many digits as those of a number have. */
	private static boolean hasGroups(DigitGroups groups, int end) {
		for (int group = 1; group < end; group++) {
			if (groups.length(group - 1) >= MIN_GROUP && groups.length(group) >= MIN_GROUP) {
				return true;
			}
		}
		return false;
	}

	/** Whether all of the first groups have as many digits as those of a number have. */
	private static boolean areGroups(DigitGroups groups, int end) {
		for (int group = 0; group < end; group++) {
			if (groups.length(group) < MIN_GROUP) {
				return false;
			}
		}
		return true;
	}

	private static Reason reason(DigitGroups groups, int prefix, int end) {
		int digits = groups.end(end - 1);
		if (digits > NumberRange.MAX_DIGITS || groups.isCut()) {
			return Reason.TOO_LONG;
		}
		if (prefix > 0) {
			return digits - prefix < FULL_LENGTH ? Reason.TOO_SHORT : Reason.TOO_LONG;
		}
		if (groups.hasPlus() || groups.startsWith(0, "00")) {
			return Reason.NOT_VALID_ABROAD;
		}
		return digits <= MAX_LOCAL_DIGITS ? Reason.NO_AREA_CODE : Reason.NOT_VALID_WITH_ZERO;
	}
}
