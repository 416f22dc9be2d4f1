package org.portwright.numbering.internal.text;

/** A few digits with a leading 0 that may well be the end of a number, and of which it is not clear. */
final class LooseEnding {

	private static final int MIN_DIGITS = 3;

	private LooseEnding() {
	}

	/** Returns whether the first group is one: near a number, or near others like it. */
	static boolean begins(TokenStream stream, DigitGroups groups, Passage passage) {
		return (passage.hasNumbers() || isFollowedByEnding(stream, groups)) && !groups.hasPlus()
				&& groups.digit(0) == 0 && groups.length(0) >= MIN_DIGITS
				&& groups.length(0) < Misfits.MIN_DIGITS && !Glue.isGluedToWord(stream, groups.endToken(0));
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
				&& next.count() == Suffix.BLOCK_DIGITS && Suffix.startsWithZero(next);
	}
}
