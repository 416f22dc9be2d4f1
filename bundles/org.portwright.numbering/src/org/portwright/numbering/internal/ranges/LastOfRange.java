package org.portwright.numbering.internal.ranges;

import org.portwright.numbering.internal.context.Columns;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Finds the last number of a range where a word says that it is: {@code Start: … End: …},
 * {@code "from": "…", "to": "…"}, {@code <end>}, <i>and the last number is</i>. The word before the first number was
 * found already.
 */
@SuppressWarnings("nls")
final class LastOfRange {

	private static final int AHEAD = 30;
	private static final String TO = "to";

	private LastOfRange() {
	}

	/**
	 * How far ahead that number is; -1 if there is none.
	 *
	 * @param from how far ahead the token behind the first number is
	 */
	static int find(TokenStream stream, int from) {
		boolean last = false;
		int lines = 0;
		for (int at = from; at < from + AHEAD; at++) {
			switch (stream.kind(at)) {
			case SPACE, TAB, QUOTE, SLASH, AMPERSAND, COMMA, SEMICOLON, PIPE:
				break;
			case DASH, STAR:
				if (last || !isBullet(stream, at)) {
					return -1;
				}
				break;
			case COLON, EQUALS, DOT, ELLIPSIS, OPEN, CLOSE:
				if (!last) {
					return -1;
				}
				break;
			case OTHER:
				if (!isBracket(stream, at)) {
					return -1;
				}
				break;
			case NEWLINE:
				if (lines > (last ? 1 : 0) || last && stream.isBlankLine(at)) {
					return -1;
				}
				lines++;
				break;
			case WORD:
				boolean closes = at > from && stream.kind(at - 1) == TokenKind.SLASH;
				boolean named = !closes && isLast(stream, at);
				if (!named && !closes && !SignalWords.BESIDE_ENDS.contains(stream.word(at))
						&& !SignalWords.AND.contains(stream.word(at))) {
					return -1;
				}
				last |= named;
				break;
			case DIGITS, PLUS:
				return last ? at : -1;
			default:
				return -1;
			}
		}
		return -1;
	}

	/** <i>To</i> says so only as the name of a field: else a sentence goes on with it. */
	private static boolean isLast(TokenStream stream, int at) {
		if (!TO.equals(stream.word(at))) {
			return SignalWords.LAST_HEADINGS.contains(stream.word(at));
		}
		int sign = stream.kind(at + 1) == TokenKind.QUOTE ? at + 2 : stream.skipSpace(at + 1);
		boolean number = at > 1
				&& stream.kind(stream.kind(at - 1) == TokenKind.SPACE ? at - 2 : at - 1) != TokenKind.WORD
				&& switch (stream.kind(sign)) {
				case DIGITS, PLUS, OPEN -> true;
				default -> false;
				};
		boolean field = Columns.isWide(stream.at(at + 1)) || switch (stream.kind(sign)) {
		case COLON, EQUALS, TAB, COMMA, SEMICOLON, PIPE, ELLIPSIS -> true;
		default -> false;
		};
		return number || field || stream.kind(sign) == TokenKind.OTHER && isBracket(stream, sign);
	}

	/** The sign before an item of a list. */
	private static boolean isBullet(TokenStream stream, int at) {
		int before = at > 0 && stream.kind(at - 1) == TokenKind.SPACE ? at - 2 : at - 1;
		return before >= 0 && stream.kind(before) == TokenKind.NEWLINE;
	}

	/** One of a tag. */
	private static boolean isBracket(TokenStream stream, int at) {
		Token token = stream.at(at);
		return stream.text().substring(token.start(), token.end()).chars().allMatch(c -> c == '<' || c == '>');
	}
}
