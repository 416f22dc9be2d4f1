package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Passage;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.digits.Misfits;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;
import org.portwright.numbering.internal.withdrawals.Withdrawal;

/** A few digits with a leading 0 that may well be the end of a number, and of which it is not clear. */
@SuppressWarnings("nls")
final class LooseEnding {

	private static final int MIN_DIGITS = 3;
	private static final String WHICH = "of which ";

	private LooseEnding() {
	}

	/** Returns whether the first group is one: near a number, or near others like it. */
	static boolean begins(TokenStream stream, DigitGroups groups, Passage passage) {
		return isOfWhich(stream, groups)
				|| (passage.hasNumbers() || isFollowedByEnding(stream, groups)) && !groups.hasPlus()
						&& groups.digit(0) == 0 && groups.length(0) >= MIN_DIGITS
						&& groups.length(0) < Misfits.MIN_DIGITS && !Glue.isGluedToWord(stream, groups.endToken(0));
	}

	/**
	 * Says of an ending which number it takes back, if words beside it do; else that it is not clear.
	 *
	 * @param withdrawn whether words before it take it back
	 * @return whether words behind it do
	 */
	static boolean read(TokenStream stream, DigitGroups groups, Passage passage, Findings findings, boolean withdrawn) {
		int end = groups.endToken(0);
		Place place = stream.place(groups.firstToken(0), end);
		@Nullable
		Suffix suffix = groups.length(0) == Suffix.BLOCK_DIGITS || isOfWhich(stream, groups)
				? Suffix.ofToken(stream, groups.firstToken(0))
				: null;
		boolean follows = suffix != null && !withdrawn && Withdrawal.follows(stream, end, true);
		boolean takenBack = suffix != null && (withdrawn || follows);
		long number = suffix == null || !takenBack ? 0
				: passage.latest() > 0 && !passage.isApart() ? suffix.applyTo(passage.latest())
						: suffix.digits() == Suffix.BLOCK_DIGITS && !passage.isRefused() ? findings.only(suffix.value())
								: 0;
		if (number > 0) {
			findings.withdraw(number, place);
		} else {
			findings.refuse(Reason.SUFFIX_AMBIGUOUS, place);
		}
		return follows;
	}

	/** {@code of which 087 stays}: some of the numbers before, by their ends. */
	private static boolean isOfWhich(TokenStream stream, DigitGroups groups) {
		int start = stream.at(0).start();
		return groups.length(0) >= MIN_DIGITS && groups.length(0) <= Suffix.BLOCK_DIGITS
				&& stream.text().substring(Math.max(0, start - WHICH.length()), start).strip().endsWith("which");
	}

	/** {@code 0640/0641}, {@code 0640, 0641}: four digits with a leading 0, and the same again. */
	private static boolean isFollowedByEnding(TokenStream stream, DigitGroups groups) {
		int separator = stream.skipSpace(groups.endToken(0));
		boolean separates = switch (stream.kind(separator)) {
		case SLASH, COMMA, SEMICOLON, AMPERSAND -> true;
		default -> SignalWords.AND.contains(stream.word(separator));
		};
		Token next = stream.at(stream.skipSpace(separator + 1));
		return separates && groups.length(0) == Suffix.BLOCK_DIGITS && next.is(TokenKind.DIGITS)
				&& next.count() == Suffix.BLOCK_DIGITS && next.startsWithZero();
	}
}
