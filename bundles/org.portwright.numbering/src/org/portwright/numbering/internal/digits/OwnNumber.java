package org.portwright.numbering.internal.digits;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.DigitGroups.Gap;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Digits behind a number that begin one of their own rather than being the end of the one before, also where that other
 * number is cut or has a typing error: of {@code 0161 496 0100, 0161 496 010} nobody means 0161 496 0161.
 */
public final class OwnNumber {

	/** So many digits and more are never the end of a number that stands before. */
	private static final int MIN_DIGITS = 7;
	private static final int AREA_CODE_DIGITS = 3;
	/** Fewer digits in the next line are an end of their own. */
	private static final int MIN_REST = 6;

	private OwnNumber() {
	}

	/**
	 * Whether the digits begin a number of their own.
	 *
	 * @param at how far ahead they are
	 */
	public static boolean begins(TokenStream stream, int at, TelephoneFinder finder) {
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, at);
		return groups != null && (groups.count() == 0 || finder.find(stream, groups, 0) != null
				|| groups.hasPlus() || isCut(stream, groups, finder));
	}

	/**
	 * How far ahead the token behind a number is that is cut or has a typing error.
	 *
	 * @param groups groups that begin with it
	 */
	public static int end(TokenStream stream, DigitGroups groups, TelephoneFinder finder) {
		return groups.endToken(last(stream, groups, finder));
	}

	private static boolean isCut(TokenStream stream, DigitGroups groups, TelephoneFinder finder) {
		if (groups.digit(0) != 0) {
			// An area code without its zero has no shape that a few digits could not have.
			return groups.count() > 1 && groups.gap(1) == Gap.PLAIN
					&& groups.length(0) + groups.length(1) > MIN_DIGITS + 1
					&& finder.find(stream, groups, 1) == null;
		}
		int last = last(stream, groups, finder);
		if (last == 0 && isWrapped(stream, groups, finder)) {
			return true;
		}
		return groups.end(last) >= MIN_DIGITS && groups.length(0) >= AREA_CODE_DIGITS && !isRunOfEndings(groups, last);
	}

	/** Whether an area code stands there and the line ends behind it, and the rest of the number follows. */
	private static boolean isWrapped(TokenStream stream, DigitGroups groups, TelephoneFinder finder) {
		int behind = stream.skipSpace(groups.endToken(0));
		@Nullable
		Incomplete begun = groups.length(0) >= AREA_CODE_DIGITS && stream.kind(behind) == TokenKind.NEWLINE
				? Incomplete.of(groups)
				: null;
		return begun != null && begun.missing() >= MIN_REST && begun.rest(stream, behind, finder) != null;
	}

	/** The last group before the next whole number, if there is one. */
	private static int last(TokenStream stream, DigitGroups groups, TelephoneFinder finder) {
		for (int group = 1; group < groups.count(); group++) {
			if (groups.digit(groups.start(group)) == 0 && finder.find(stream, groups, group) != null
					|| groups.gap(group) == Gap.SPACED_DASH
					|| stream.kind(groups.firstToken(group) - 1) == TokenKind.OPEN) {
				return group - 1;
			}
		}
		return groups.count() - 1;
	}

	/** Several ends of one length, each higher than the one before, with nothing between them but blanks or a dash. */
	private static boolean isRunOfEndings(DigitGroups groups, int last) {
		for (int group = 1; group <= last; group++) {
			if (groups.length(group) != groups.length(0) || groups.value(group) <= groups.value(group - 1)) {
				return false;
			}
		}
		return last > 0;
	}
}
