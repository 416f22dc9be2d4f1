package org.portwright.numbering.internal.digits;

import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Letters that touch digits. {@code 1AA} is part of a postcode; {@code 0000x204} is a number and its extension.
 */
public final class Glue {

	private Glue() {
	}

	/**
	 * Whether letters follow at once that make the digits part of a word.
	 *
	 * @param ahead how far ahead the token behind some digits is
	 */
	public static boolean isGluedToWord(TokenStream stream, int ahead) {
		if (stream.kind(ahead) != TokenKind.WORD || !stream.touchesPrevious(ahead)) {
			return false;
		}
		String word = stream.word(ahead);
		return !SignalWords.TIMES.contains(word) && !SignalWords.EXTENSION.contains(word)
				&& !SignalWords.TO.contains(word)
				&& !SignalWords.AND.contains(word);
	}

	/** Whether the digits or letters at the position touch others of the other kind before them. */
	public static boolean isPartOfWord(TokenStream stream) {
		Token previous = stream.previous();
		if (!stream.touchesPrevious(0)) {
			return false;
		}
		return stream.kind(0) == TokenKind.WORD && previous.is(TokenKind.DIGITS)
				|| stream.kind(0) == TokenKind.DIGITS && previous.is(TokenKind.WORD)
						&& !SignalWords.GLUED_BEFORE.contains(SignalWords.lowerCase(stream.text(), previous));
	}
}
