package org.portwright.numbering.internal.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * Cuts a text into tokens, one after the other, each character looked at a fixed number of times; one may be written as
 * an entity of HTML. Runs of one kind are one token where their length means nothing more, so that a line of a million
 * dashes is one token.
 */
final class Lexer {

	private static final Set<TokenKind> RUNS = EnumSet.of(TokenKind.DIGITS, TokenKind.WORD, TokenKind.SPACE,
			TokenKind.NEWLINE, TokenKind.DASH, TokenKind.DOT, TokenKind.STAR, TokenKind.EQUALS, TokenKind.OTHER);

	private final CharSequence text;
	private final Markup markup;
	private int position;
	private int codePoint;
	private int length;
	private TokenKind kind = TokenKind.INVISIBLE;

	Lexer(CharSequence text) {
		this.text = text;
		markup = new Markup(text);
	}

	/** The next token; behind the last one, an {@link TokenKind#END} for ever. */
	Token next() {
		while (position < text.length()) {
			look();
			if (kind != TokenKind.INVISIBLE) {
				return token(kind, position);
			}
			position += length;
		}
		return new Token(TokenKind.END, text.length(), text.length(), 0, 0);
	}

	/** Looks at the character at the position, which may be written as an entity. */
	private void look() {
		if (text.charAt(position) == '<') {
			int cell = markup.cellAt(position);
			length = cell > 0 ? cell : markup.lineAt(position);
			if (length > 0) {
				kind = cell > 0 ? TokenKind.TAB : TokenKind.NEWLINE;
				return;
			}
		}
		codePoint = Character.codePointAt(text, position);
		length = Character.charCount(codePoint);
		Entities.at(text, position).ifPresent(entity -> {
			codePoint = entity.codePoint();
			length = entity.length();
		});
		kind = CharacterKinds.of(codePoint);
	}

	private Token token(TokenKind wanted, int start) {
		int end = start;
		int count = 0;
		long value = 0;
		boolean runs = RUNS.contains(wanted);
		while (position < text.length()) {
			look();
			if (kind != TokenKind.INVISIBLE && (kind != wanted || count > 0 && !runs)) {
				break;
			}
			position += length;
			if (kind != TokenKind.INVISIBLE) {
				end = position;
				count++;
				if (wanted == TokenKind.DIGITS && count <= Token.MAX_VALUE_DIGITS) {
					value = value * 10 + Character.digit(codePoint, 10);
				}
			}
		}
		return finish(wanted, start, end, count, value);
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
