package org.portwright.numbering.internal.tokens;

import java.util.EnumSet;
import java.util.Set;

import org.portwright.numbering.internal.stop.StopSign;

/**
 * Cuts a text into tokens, one after the other, each character looked at a fixed number of times. Runs of one kind are
 * one token where their length means nothing more, so that a line of a million dashes is one token.
 */
final class Lexer {

	private static final Set<TokenKind> RUNS = EnumSet.of(TokenKind.DIGITS, TokenKind.WORD, TokenKind.SPACE,
			TokenKind.NEWLINE, TokenKind.DASH, TokenKind.DOT, TokenKind.STAR, TokenKind.EQUALS, TokenKind.OTHER);

	private static final char TILDE = '~';

	private final String text;
	private final StopSign stop;
	private int position;
	private int codePoint;
	private int length;
	/** Where the last wrap was. */
	private int wrap = -1;
	private int behindWrap = -1;
	private TokenKind kind = TokenKind.INVISIBLE;

	/** @param stop passed at each character */
	Lexer(String text, StopSign stop) {
		this.text = text;
		this.stop = stop;
	}

	/** The next token; behind the last one, an {@link TokenKind#END} for ever. */
	Token next() {
		while (position < text.length()) {
			look();
			if (kind == TokenKind.WORD && LetterDigits.isLetter(codePoint)) {
				int end = LetterDigits.end(text, position);
				if (end > 0) {
					return lettersAsDigits(position, end);
				}
			}
			if (kind == TokenKind.NEWLINE && isWrap()) {
				return wrap(position);
			}
			if (kind != TokenKind.INVISIBLE) {
				Token token = token(kind, position);
				return token.is(TokenKind.SPACE) && isWrap() ? wrap(token.start()) : token;
			}
			position += length;
		}
		return new Token(TokenKind.END, text.length(), text.length(), 0, 0);
	}

	private boolean isWrap() {
		behindWrap = position < text.length() && (text.charAt(position) == '\n' || text.charAt(position) == '\r')
				? Wrap.end(text, position, wrap)
				: -1;
		return behindWrap > 0;
	}

	/** The end of a line inside a phrase is a blank. */
	private Token wrap(int start) {
		wrap = position;
		position = behindWrap;
		return new Token(TokenKind.SPACE, start, behindWrap, 1, 0);
	}

	/** Looks at the character at the position. */
	private void look() {
		stop.pass();
		codePoint = text.codePointAt(position);
		length = Character.charCount(codePoint);
		kind = CharacterKinds.of(codePoint);
		if (codePoint == TILDE && isTilde(position + 1) && !isTilde(position - 1) && !isTilde(position + 2)) {
			kind = TokenKind.STRIKE;
			length = 2;
		}
	}

	private boolean isTilde(int index) {
		return index >= 0 && index < text.length() && text.charAt(index) == TILDE;
	}

	/** The token that begins with the character looked at. */
	private Token token(TokenKind wanted, int start) {
		int end = start;
		int count = 0;
		long value = 0;
		boolean runs = RUNS.contains(wanted);
		do {
			position += length;
			if (kind != TokenKind.INVISIBLE) {
				end = position;
				count++;
				if (wanted == TokenKind.DIGITS && count <= Token.MAX_VALUE_DIGITS) {
					value = value * 10 + Character.digit(codePoint, 10);
				}
			}
		} while (position < text.length() && goesOn(wanted, runs));
		if (wanted == TokenKind.DIGITS && position < text.length() && LetterDigits.isLetter(text.charAt(position))) {
			int letters = LetterDigits.end(text, start);
			if (letters > 0) {
				return lettersAsDigits(start, letters);
			}
		}
		return finish(wanted, start, end, count, value);
	}

	/** Looks at the next character: the token goes on with it, or it is one that nobody sees. */
	private boolean goesOn(TokenKind wanted, boolean runs) {
		look();
		return runs && kind == wanted || kind == TokenKind.INVISIBLE;
	}

	/** A run of digits of which letters stand for some. */
	private Token lettersAsDigits(int start, int end) {
		long value = 0;
		for (int i = start; i < end; i++) {
			value = i - start < Token.MAX_VALUE_DIGITS ? value * 10 + LetterDigits.digit(text.charAt(i)) : value;
		}
		position = end;
		return new Token(TokenKind.DIGITS, start, end, end - start, value);
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
