package org.portwright.numbering.internal.withdrawals;

import java.util.Set;

import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * How far a word that takes numbers back reaches: from it to the end of its sentence or line; below a heading such as
 * {@code Keep:}, to the next blank line.
 */
@SuppressWarnings("nls")
public final class Withdrawal {

	/** The sentence speaks of numbers that move again. */
	private static final Set<String> TAKE = Set.of("port", "porting", "move", "moving", "transfer", "transferring",
			"migrate", "take", "include", "including", "want", "need", "correct", "add", "adding");
	private static final Set<String> ABBREVIATIONS = Set.of("excl", "exc", "incl", "inc", "no", "nos", "tel");
	/** So many digits are a number of their own, or its beginning. */
	private static final int MIN_NUMBER = 7;
	private static final int MIN_BEGINNING = 3;
	private static final int AHEAD = 60;
	private static final int MAX_HEADING = 5;
	private static final Set<String> LINES = Set.of("line", "lines", "range", "ranges");

	private boolean active;
	private boolean heading;
	private boolean used;
	private boolean spent;
	private boolean spentInBracket;
	private boolean struck;
	private boolean goesOn;
	/** Whether the line has nothing but words so far, how many, and whether one is for numbers. */
	private boolean plain = true;
	private int words;
	private boolean counted;
	private int brackets;
	/** In how many brackets the words stand that take back. */
	private int inBracket;

	/** Whether numbers at the position are taken back. */
	public boolean isActive() {
		return active || struck;
	}

	/** A number was taken back. */
	public void use() {
		used = true;
	}

	/** The words up to the end of the sentence or line belong to a number before them. */
	public void endWithSentence() {
		active = false;
		spent = true;
		spentInBracket = brackets > 0;
	}

	/** The words up to the end of the bracket belong to a number that stands in it. */
	public void endWithBracket() {
		endWithSentence();
		spentInBracket = true;
	}

	/** Passes over the token at the position; gives how many more belong to the words that take back. */
	public int pass(TokenStream stream) {
		Token token = stream.at(0);
		boolean wentOn = goesOn;
		goesOn = switch (token.kind()) {
		case COMMA -> true;
		case SPACE -> goesOn;
		case WORD -> SignalWords.AND.contains(stream.word(0));
		default -> false;
		};
		switch (token.kind()) {
		case WORD -> {
			words++;
			String word = stream.word(0);
			counted = counted || SignalWords.NUMBERS.contains(word) || LINES.contains(word);
			int forbidden = TakeBackWords.forbiddenLength(stream, 0);
			if (forbidden > 0) {
				return forbidden;
			}
			int length = spent ? 0 : TakeBackWords.length(stream, 0);
			if (length > 0) {
				active = true;
				inBracket = brackets;
				heading = false;
				used = false;
				// The last of several may be the last of the line: then they are the whole of a heading.
				plain = plain && (length == 1 || words == 1 && stream.kind(length) == TokenKind.NEWLINE);
				return length;
			}
			if (active && TAKE.contains(word)) {
				active = false;
			}
		}
		case STRIKE -> struck = !struck;
		case COLON -> heading = active && !used && isEndOfLine(stream, 1);
		case SEMICOLON -> {
			active = active && (heading || !used);
			spent = spent && brackets > 0;
		}
		case OPEN -> {
			brackets++;
			plain = false;
		}
		case CLOSE -> {
			brackets = Math.max(0, brackets - 1);
			spent = spent && !spentInBracket;
			active = active && brackets >= inBracket;
			plain = false;
		}
		case DOT -> {
			boolean ends = isEndOfSentence(stream);
			active = active && (heading || !ends);
			spent = spent && !ends;
		}
		case NEWLINE -> {
			boolean line = active && !used && plain && words <= MAX_HEADING && (counted || words <= 1);
			active = active && (line || heading && !used || !stream.isBlankLine(0)) && (heading || !used || wentOn);
			heading = heading || line;
			spent = false;
			plain = true;
			counted = false;
			words = 0;
			brackets = 0;
		}
		case SPACE, STAR, HASH -> {
			// a heading may have them
		}
		default -> plain = false;
		}
		return 1;
	}

	/**
	 * Whether words behind a number in its line take it back: {@code 0161 496 0005 (keep)}. A word with a number behind
	 * it belongs to that one.
	 *
	 * @param from how far ahead the token behind the number is
	 */
	public static boolean follows(TokenStream stream, int from) {
		return follows(stream, from, false);
	}

	/**
	 * Whether words behind a number take it back.
	 *
	 * @param from    how far ahead the token behind the number is
	 * @param wrapped whether they may stand in the next line
	 */
	public static boolean follows(TokenStream stream, int from, boolean wrapped) {
		boolean found = isAnswered(stream, from);
		boolean settled = false;
		int open = 0;
		for (int at = from; at < from + AHEAD; at++) {
			switch (stream.kind(at)) {
			case OPEN:
				if (!found && beginsException(stream, at)) {
					return false;
				}
				open++;
				break;
			case CLOSE:
				open--;
				if (open < 0 && found) {
					return true;
				}
				break;
			case SEMICOLON:
				if (open <= 0) {
					return found;
				}
				break;
			case COMMA:
				if (settled && open <= 0) {
					return true;
				}
				break;
			case NEWLINE:
				boolean inBracket = open > 0 && closes(stream, at) && !stream.isBlankLine(at);
				if (!inBracket && (found || !wrapped || !goesOnBelow(stream, at))) {
					return found;
				}
				break;
			case END:
				return found;
			case PLUS:
				Token code = stream.at(at + 1);
				if (code.is(TokenKind.DIGITS)
						&& (code.count() >= MIN_NUMBER || code.value() == PlainPlan.COUNTRY_CODE)) {
					return false;
				}
				break;
			case DIGITS:
				Token digits = stream.at(at);
				boolean ends = open > 0 && digits.count() >= MIN_BEGINNING && stream.kind(at + 1) == TokenKind.DASH
						&& stream.at(at + 2).is(TokenKind.DIGITS) && stream.at(at + 2).count() == digits.count();
				if (digits.count() >= MIN_NUMBER || ends
						|| digits.count() >= MIN_BEGINNING && digits.startsWithZero()) {
					return false;
				}
				break;
			case DOT:
				if (stream.kind(at + 1) == TokenKind.SPACE
						&& !(at > from && ABBREVIATIONS.contains(stream.word(at - 1)))) {
					return found;
				}
				break;
			case WORD:
				if (!found && TAKE.contains(stream.word(at))) {
					return false;
				}
				found = found || TakeBackWords.length(stream, at) > 0 && !RestWords.areMeant(stream, at);
				settled |= found && OtherThings.isOfBefore(stream.word(at));
				break;
			default:
				break;
			}
		}
		return found;
	}

	/** Whether a bracket ends in the next line. */
	private static boolean closes(TokenStream stream, int newline) {
		for (int at = newline + 1; at < newline + AHEAD; at++) {
			switch (stream.kind(at)) {
			case CLOSE:
				return true;
			case NEWLINE, END:
				return false;
			default:
				break;
			}
		}
		return false;
	}

	/** Whether a sentence goes on in the next line: a word in lower case begins it. */
	private static boolean goesOnBelow(TokenStream stream, int newline) {
		int line = stream.behindLine(newline);
		return line > 0 && stream.kind(line) == TokenKind.WORD
				&& Character.isLowerCase(stream.text().charAt(stream.at(line).start()));
	}

	/**
	 * Whether a bracket begins with the last digits of some numbers, and words behind them take these back:
	 * {@code 0161 496 0000-0099 (0050-0059 remain with BT)}.
	 *
	 * @param at how far ahead an opening bracket may be
	 */
	public static boolean beginsException(TokenStream stream, int at) {
		Token digits = stream.at(at + 1);
		if (stream.kind(at) != TokenKind.OPEN || !digits.isDigits(MIN_NUMBER) || digits.count() < 2
				|| Following.isUnit(stream, at + 2)) {
			return false;
		}
		for (int word = at + 2; word < at + AHEAD; word++) {
			switch (stream.kind(word)) {
			case CLOSE, END, OPEN:
				return false;
			case NEWLINE:
				if (stream.isBlankLine(word)) {
					return false;
				}
				break;
			case WORD:
				if (TakeBackWords.length(stream, word) > 0) {
					return true;
				}
				break;
			default:
				break;
			}
		}
		return false;
	}

	/** {@code 0161 496 0005 - no, alarm}: behind a number and a sign stands nothing but that. */
	private static boolean isAnswered(TokenStream stream, int from) {
		int sign = stream.skipSpace(from);
		boolean signed = stream.kind(sign) == TokenKind.DASH || stream.kind(sign) == TokenKind.COLON
				|| stream.kind(sign) == TokenKind.EQUALS;
		int word = stream.skipSpace(sign + 1);
		return signed && SignalWords.NO.contains(stream.word(word))
				&& switch (stream.kind(stream.skipSpace(word + 1))) {
				case NEWLINE, END, COMMA, SEMICOLON, OPEN, DASH -> true;
				default -> false;
				};
	}

	private static boolean isEndOfLine(TokenStream stream, int at) {
		TokenKind kind = stream.kind(stream.skipSpace(at));
		return kind == TokenKind.NEWLINE || kind == TokenKind.END;
	}

	private static boolean isEndOfSentence(TokenStream stream) {
		TokenKind next = stream.kind(1);
		boolean abbreviated = ABBREVIATIONS.contains(SignalWords.lowerCase(stream.text(), stream.previous()));
		return next == TokenKind.SPACE && !abbreviated || next == TokenKind.NEWLINE || next == TokenKind.END;
	}
}
