package org.portwright.numbering.internal.text;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Cuts a text into tokens, one after the other, each character looked at a fixed number of times. Runs of one kind are
 * one token where their length means nothing more, so that a line of a million dashes is one token.
 */
final class Lexer {

	private static final Set<TokenKind> RUNS = EnumSet.of(TokenKind.DIGITS, TokenKind.WORD, TokenKind.SPACE,
			TokenKind.NEWLINE, TokenKind.DASH, TokenKind.DOT, TokenKind.STAR, TokenKind.EQUALS, TokenKind.OTHER);

	private final CharSequence text;
	private int position;

	Lexer(CharSequence text) {
		this.text = text;
	}

	/** The next token; behind the last one, an {@link TokenKind#END} for ever. */
	Token next() {
		int length = text.length();
		while (position < length) {
			int codePoint = Character.codePointAt(text, position);
			@Nullable
			TokenKind kind = CharacterKinds.of(codePoint);
			if (kind != null) {
				return token(kind, position);
			}
			position += Character.charCount(codePoint);
		}
		return new Token(TokenKind.END, length, length, 0, 0);
	}

	private Token token(TokenKind kind, int start) {
		int end = start;
		int count = 0;
		long value = 0;
		boolean runs = RUNS.contains(kind);
		while (position < text.length()) {
			int codePoint = Character.codePointAt(text, position);
			@Nullable
			TokenKind at = CharacterKinds.of(codePoint);
			if (at != null && (at != kind || count > 0 && !runs)) {
				break;
			}
			position += Character.charCount(codePoint);
			if (at != null) {
				end = position;
				count++;
				if (kind == TokenKind.DIGITS && count <= Token.MAX_VALUE_DIGITS) {
					value = value * 10 + Character.digit(codePoint, 10);
				}
			}
		}
		return finish(kind, start, end, count, value);
	}

	private Token finish(TokenKind kind, int start, int end, int count, long value) {
		if (kind == TokenKind.DOT && count > 1) {
			return new Token(TokenKind.ELLIPSIS, start, end, count, 0);
		}
		boolean shaft = kind == TokenKind.DASH || kind == TokenKind.EQUALS;
		if (shaft && position < text.length() && text.charAt(position) == '>') {
			position++;
			return new Token(TokenKind.ARROW, start, position, count + 1, 0);
		}
		return new Token(kind, start, end, count, value);
	}
}
