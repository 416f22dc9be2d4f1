package org.portwright.numbering.internal.text;

import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads an extension behind a number: {@code ext 204}, {@code x204}, {@code (extn. 204/205)}, {@code ;ext=204},
 * {@code #204}.
 */
final class ExtensionTail {

	private static final int MAX_DIGITS = 7;
	private static final int MAX_EXTENSIONS = 20;

	private ExtensionTail() {
	}

	/**
	 * How far ahead the token behind the extension is, {@code from} if there is none.
	 *
	 * @param from how far ahead the token behind the number is
	 */
	static int read(TokenStream stream, int from) {
		int at = begin(stream, from);
		boolean sign = stream.kind(at) == TokenKind.HASH && at == stream.skipSpace(from);
		if (!sign && !isWord(stream, at)) {
			return from;
		}
		at++;
		switch (stream.kind(at)) {
		case DOT, COLON, EQUALS, HASH:
			at++;
			break;
		default:
			break;
		}
		at = stream.skipSpace(at);
		if (SignalWords.NUMBER.contains(stream.word(at))) {
			at = stream.skipSpace(stream.kind(at + 1) == TokenKind.DOT ? at + 2 : at + 1);
		}
		if (!stream.at(at).isDigits(MAX_DIGITS) || Glue.isGluedToWord(stream, at + 1) || isCount(stream, at)) {
			return from;
		}
		return more(stream, at + 1, stream.at(at).count());
	}

	/**
	 * How far ahead the word for an extension would be.
	 *
	 * @param from how far ahead the token behind the number is
	 */
	static int begin(TokenStream stream, int from) {
		int at = stream.skipSpace(from);
		switch (stream.kind(at)) {
		case COMMA, SEMICOLON, DASH:
			at = stream.skipSpace(at + 1);
			break;
		default:
			break;
		}
		return stream.kind(at) == TokenKind.OPEN ? at + 1 : at;
	}

	/** {@code x 22} and {@code DDIs}, also in the next line: so many numbers are meant. */
	private static boolean isCount(TokenStream stream, int digits) {
		int noun = stream.skipSpace(digits + 1);
		noun = stream.kind(noun) == TokenKind.NEWLINE ? stream.behindLine(noun) : noun;
		return noun > 0 && SignalWords.NUMBERS.contains(stream.word(noun));
	}

	private static boolean isWord(TokenStream stream, int at) {
		String word = stream.word(at);
		return SignalWords.EXTENSION.contains(word) || SignalWords.TIMES.contains(word);
	}

	/** Several extensions of one length: {@code ext 204/205}. */
	private static int more(TokenStream stream, int from, int digits) {
		int end = from;
		for (int i = 0; i < MAX_EXTENSIONS; i++) {
			int at = stream.skipSpace(end);
			TokenKind separator = stream.kind(at);
			if (separator != TokenKind.SLASH && separator != TokenKind.COMMA && separator != TokenKind.DASH
					&& separator != TokenKind.AMPERSAND) {
				return end;
			}
			at = stream.skipSpace(at + 1);
			Token token = stream.at(at);
			boolean alone = stream.kind(at + 1) != TokenKind.SPACE || stream.kind(at + 2) != TokenKind.DIGITS;
			if (!token.is(TokenKind.DIGITS) || token.count() != digits || !alone) {
				return end;
			}
			end = at + 1;
		}
		return end;
	}
}
