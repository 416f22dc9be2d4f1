package org.portwright.numbering.internal.text;

import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.shapes.CalendarShapes;
import org.portwright.numbering.internal.shapes.Shapes;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * A line that has nothing but the last digits of numbers, below one with numbers in full: {@code 0161 496 0100}, then
 * {@code 0101} and {@code 0105-0109} each on its own line.
 */
final class LineOfEndings {

	private static final int MIN_DIGITS = 2;
	private static final int AHEAD = 80;
	private static final long BLOCK = 10_000;
	private static final long LOOSE = 100;
	/** Earlier than that nobody meets. */
	private static final int EARLY = 600;
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2099;

	private LineOfEndings() {
	}

	/** Whether the line before ends with a question: what is below answers that. */
	private static boolean isAnswer(TokenStream stream) {
		int before = stream.at(0).start() - 1;
		while (before >= 0 && Character.isWhitespace(stream.text().charAt(before))) {
			before--;
		}
		return before >= 0 && stream.text().charAt(before) == '?';
	}

	/**
	 * How far ahead its first digits are, if the line at the position is one; -1 if not.
	 *
	 * @param before the number taken last, E.164 digits
	 * @param apart  whether an empty line stands between
	 * @param goesOn whether that number was such an end itself
	 */
	static int begin(TokenStream stream, long before, boolean apart, boolean goesOn,
			TelephoneFinder finder) {
		int first = behindBullet(stream);
		Token token = stream.at(first);
		boolean ending = token.is(TokenKind.DIGITS) && token.count() >= MIN_DIGITS
				&& token.count() <= Suffix.BLOCK_DIGITS;
		// Most lines have a number in full, which their groups of other lengths tell.
		return ending && isOfEndings(stream, first, before, apart, goesOn) && !isAnswer(stream)
				&& !Shapes.begins(stream, first) && !OwnNumber.begins(stream, first, finder) ? first : -1;
	}

	private static boolean isOfEndings(TokenStream stream, int first, long before, boolean apart, boolean goesOn) {
		Token token = stream.at(first);
		int items = 0;
		for (int at = first; at < AHEAD; at++) {
			switch (stream.kind(at)) {
			case DIGITS:
				if (stream.at(at).count() != token.count() || at > first && fallsBehindBlank(stream, at)) {
					return false;
				}
				items++;
				break;
			case SPACE, COMMA, DASH, SLASH, AMPERSAND:
				break;
			case NEWLINE, END:
				boolean ditto = first > 1 && stream.kind(first - 2) == TokenKind.QUOTE
						&& token.value() > before % LOOSE;
				boolean sure = ditto && !apart ? true
						: apart ? isLabelled(stream, token, before, at, goesOn) : isSure(token, before, items);
				return sure && !isHours(stream, first, items);
			case WORD, OPEN:
				boolean connects = SignalWords.TO.contains(stream.word(at))
						|| SignalWords.AND.contains(stream.word(at));
				if (!connects) {
					return isLabelled(stream, token, before, at, goesOn);
				}
				break;
			default:
				return false;
			}
		}
		return false;
	}

	/** Whether a line directly below a number is two or three digits and no more, and may go on upwards from it. */
	static boolean isLoose(TokenStream stream, long before) {
		int at = behindBullet(stream);
		Token token = stream.at(at);
		TokenKind behind = stream.kind(stream.skipSpace(at + 1));
		long power = token.count() == MIN_DIGITS ? LOOSE : LOOSE * 10;
		return token.is(TokenKind.DIGITS) && (token.count() == MIN_DIGITS || token.count() == MIN_DIGITS + 1)
				&& (behind == TokenKind.NEWLINE || behind == TokenKind.END) && token.value() > before % power;
	}

	/** How far ahead the digits of a loose line are. */
	static int loose(TokenStream stream) {
		return behindBullet(stream);
	}

	/** Digits behind nothing but a blank that are lower than those before: rather groups of one number. */
	private static boolean fallsBehindBlank(TokenStream stream, int at) {
		return stream.kind(at - 1) == TokenKind.SPACE && stream.kind(at - 2) == TokenKind.DIGITS
				&& stream.at(at).value() < stream.at(at - 2).value();
	}

	/** Two full hours or parts of them, and nothing else, are rather when somebody is there. */
	private static boolean isHours(TokenStream stream, int first, int items) {
		int until = stream.skipSpace(stream.skipSpace(first + 1) + 1);
		return items == 2 && CalendarShapes.isQuarter(stream.at(first)) && CalendarShapes.isQuarter(stream.at(until))
				&& stream.at(until).value() - stream.at(first).value() > 100;
	}

	/** How far ahead the first token is that is no blank. */
	static int indent(TokenStream stream) {
		int at = stream.skipSpace(stream.kind(0) == TokenKind.TAB ? 1 : 0);
		while (stream.isQuotation(at)) {
			at = stream.skipSpace(at + 1);
		}
		return at;
	}

	/** An item of a list, or a ditto mark for the digits of the line above. */
	private static int behindBullet(TokenStream stream) {
		int at = indent(stream);
		if (stream.kind(at) == TokenKind.ELLIPSIS) {
			return at + 1;
		}
		while (stream.kind(at) == TokenKind.QUOTE && stream.kind(at + 1) == TokenKind.SPACE
				&& stream.kind(at + 2) == TokenKind.QUOTE) {
			at += 2;
		}
		boolean bullet = switch (stream.kind(at)) {
		case DASH, STAR, QUOTE, OTHER -> stream.kind(at + 1) == TokenKind.SPACE;
		default -> false;
		};
		return bullet ? stream.skipSpace(at + 1) : at;
	}

	/** Four digits that go on upwards and may be no year, or fewer with a leading zero or others beside them. */
	private static boolean isSure(Token token, long before, int items) {
		boolean zero = token.startsWithZero();
		boolean full = token.count() == Suffix.BLOCK_DIGITS;
		boolean year = full && !zero && token.value() >= FIRST_YEAR && token.value() <= LAST_YEAR;
		return full ? token.value() > before % BLOCK && (!year || items > 1) : zero || items > 2;
	}

	/** With a name behind it only an end that can be little else; below a whole number a time of day can. */
	private static boolean isLabelled(TokenStream stream, Token token, long before, int at, boolean goesOn) {
		boolean time = !goesOn && CalendarShapes.isQuarter(token) && token.value() >= EARLY;
		return token.startsWithZero() && token.count() == Suffix.BLOCK_DIGITS && token.value() > before % BLOCK
				&& !time && !Following.isUnit(stream, at);
	}
}
