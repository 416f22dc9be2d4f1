package org.portwright.numbering.internal.digits;

import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * What the words behind a few digits make of them.
 */
public final class Following {

	private Following() {
	}

	/**
	 * Whether the digits count something: {@code 24 hours}.
	 *
	 * @param end how far ahead the token behind the digits is
	 */
	public static boolean isUnit(TokenStream stream, int end) {
		int at = stream.skipSpace(end);
		return stream.kind(at) == TokenKind.WORD && SignalWords.UNITS.contains(stream.word(at));
	}

	/**
	 * Whether a word follows with which a sentence would not go on after a number: {@code 25 High Street}.
	 *
	 * @param end how far ahead the token behind the digits is
	 */
	public static boolean isOtherWord(TokenStream stream, int end) {
		int at = stream.skipSpace(end);
		return stream.kind(at) == TokenKind.WORD && !SignalWords.GOES_ON.contains(stream.word(at))
				&& !SignalWords.EXTENSION.contains(stream.word(at));
	}

	/**
	 * Whether the digits are part of something like {@code 24/7}, {@code 1.5} or {@code 50%}.
	 *
	 * @param end how far ahead the token behind the digits is
	 */
	public static boolean isFraction(TokenStream stream, int end) {
		TokenKind next = stream.kind(end);
		boolean joins = next == TokenKind.SLASH || next == TokenKind.DOT || next == TokenKind.COLON;
		return joins && stream.kind(end + 1) == TokenKind.DIGITS
				|| next == TokenKind.OTHER && stream.text().charAt(stream.at(end).start()) == '%';
	}
}
