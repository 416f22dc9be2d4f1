package org.portwright.numbering.internal.digits;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.shapes.Shapes;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * A UK number of which the last digits are missing where it stands: {@code London (020 7946): 0530, 0531}, a number
 * wrapped over the end of a line, {@code 0161 496 01XX}.
 *
 * @param national its digits after country code and leading 0
 * @param digits   how many they are
 */
@SuppressWarnings("nls")
public record Incomplete(long national, int digits) {

	private static final int FULL_LENGTH = 10;
	private static final int MIN_MISSING = 2;
	private static final int MOST_EXACT = 4;
	private static final int MAX_BETWEEN = 20;
	/** An area code may stand in a column of its own before so many digits. */
	private static final int MIN_LOCAL = 6;
	/** Words that say that the last digits follow. */
	private static final Set<String> ENDINGS = Set.of("end", "ends", "ending", "endings", "followed", "extensions",
			"extension", "suffix", "suffixes", "then");
	/** Words that may stand between the beginning of numbers and their ends. */
	private static final Set<String> BETWEEN = Set.of("number", "numbers", "ddi", "ddis", "the", "and", "in", "are",
			"is", "you", "need", "with", "by", "range", "plus", "all", "of", "prefix", "series", "block", "these");
	private static final String COUNTRY_CODE = Integer.toString(PlainPlan.COUNTRY_CODE);

	/**
	 * Where the missing digits are.
	 *
	 * @param at  how far ahead they are
	 * @param end how far ahead the token behind them is
	 */
	public record Rest(int at, int end, long number) {
	}

	/** The number that some groups begin; {@code null} if they are written like none, or have all digits. */
	public static @Nullable Incomplete of(DigitGroups groups) {
		int start = nationalStart(groups);
		int all = groups.end(groups.count() - 1);
		int digits = all - start;
		if (start == 0 || groups.isCut() || digits <= 0 || digits > FULL_LENGTH - 1) {
			return null;
		}
		long national = 0;
		for (int i = start; i < all; i++) {
			national = national * 10 + groups.digit(i);
		}
		return new Incomplete(national, digits);
	}

	/** Where the digits after country code and trunk zero begin, 0 if it is not written as a UK number. */
	static int nationalStart(DigitGroups groups) {
		int start;
		if (groups.hasPlus()) {
			start = groups.startsWith(0, COUNTRY_CODE) ? COUNTRY_CODE.length() : 0;
		} else if (groups.startsWith(0, "00" + COUNTRY_CODE)) {
			start = 2 + COUNTRY_CODE.length();
		} else {
			return groups.digit(0) == 0 && !groups.startsWith(0, "00") ? 1 : 0;
		}
		boolean trunk = start > 0 && start < groups.end(groups.count() - 1) && groups.digit(start) == 0;
		return trunk ? start + 1 : start;
	}

	/**
	 * Whether others may share it as their area code: {@code 020}, {@code 0161}, {@code 01382}. What is shorter is a
	 * code that is cut, and would make another number of a local one.
	 */
	public boolean isAreaCode() {
		return missing() >= MIN_LOCAL - 1 && (digits > 2 || digits == 2 && national / 10 == 2);
	}

	/** How many digits are missing. */
	public int missing() {
		return FULL_LENGTH - digits;
	}

	/** The E.164 digits of the number with these last digits. */
	public long with(long ending) {
		long power = 1;
		for (int i = 0; i < missing(); i++) {
			power *= 10;
		}
		return TelephoneFinder.e164(national * power + ending, FULL_LENGTH);
	}

	/**
	 * The missing digits behind a colon, a closing parenthesis or the end of the line.
	 *
	 * @param from how far ahead the token behind the digits that are there is
	 * @return {@code null} if other digits stand there, or none
	 */
	@Nullable
	public Rest rest(TokenStream stream, int from, TelephoneFinder finder) {
		int at = behindMark(stream, from);
		// Of exactly as many digits as are missing nobody begins another number.
		boolean exact = at >= 0 && missing() <= MOST_EXACT && stream.kind(at) == TokenKind.DIGITS
				&& stream.at(at).count() == missing() && !isCode(stream, at);
		boolean local = at < 0 || missing() < MIN_LOCAL || !stream.at(at).startsWithZero();
		boolean own = at < 0 || !local || (exact ? finder.findAt(stream, at) : OwnNumber.begins(stream, at, finder));
		return own ? null : restAt(stream, at, finder);
	}

	/** {@code 020 7946 00xx}: the code of another number. */
	private static boolean isCode(TokenStream stream, int at) {
		return stream.at(at).count() < MOST_EXACT && stream.at(at).startsWithZero()
				&& stream.kind(at + 1) == TokenKind.SPACE && stream.kind(at + 2) == TokenKind.DIGITS;
	}

	/** The missing digits at a place; {@code null} if other digits stand there. */
	@Nullable
	public Rest restAt(TokenStream stream, int at, TelephoneFinder finder) {
		if (missing() < MIN_MISSING || stream.kind(at) != TokenKind.DIGITS || Shapes.begins(stream, at)) {
			return null;
		}
		int end = at;
		int found = 0;
		long ending = 0;
		while (stream.kind(end) == TokenKind.DIGITS && found < missing()) {
			Token token = stream.at(end);
			if (token.count() > missing() - found || Glue.isGluedToWord(stream, end + 1)) {
				return null;
			}
			found += token.count();
			for (int i = 0; i < token.count(); i++) {
				ending *= 10;
			}
			ending += token.value();
			end = found < missing() ? behindSeparator(stream, end + 1) : end + 1;
		}
		return found == missing() && finder.isComplete(with(ending)) ? new Rest(at, end, with(ending)) : null;
	}

	private static int behindSeparator(TokenStream stream, int at) {
		boolean joins = (stream.kind(at) == TokenKind.DASH || stream.kind(at) == TokenKind.DOT)
				&& stream.at(at).count() == 1 && stream.kind(at + 1) == TokenKind.DIGITS;
		return joins ? at + 1 : stream.skipSpace(at);
	}

	private int behindMark(TokenStream stream, int from) {
		int at = from;
		boolean marked = false;
		boolean words = false;
		boolean cells = missing() >= MIN_LOCAL;
		for (int tokens = 0; tokens < MAX_BETWEEN; tokens++) {
			if (stream.kind(at) == TokenKind.OPEN && "s".equals(stream.word(at + 1))
					&& stream.kind(at + 2) == TokenKind.CLOSE) {
				at += 3;
				continue;
			}
			switch (stream.kind(at)) {
			case CLOSE:
				if (words) {
					// A bracket about something else ends.
					return -1;
				}
				at++;
				break;
			case SPACE, QUOTE:
				marked |= cells && stream.at(at).is(TokenKind.SPACE) && stream.at(at).count() > 2;
				at++;
				break;
			case TAB, COMMA, SEMICOLON, PIPE:
				if (!cells && !(stream.kind(at) == TokenKind.COMMA && stream.kind(at + 1) == TokenKind.SPACE)) {
					return -1;
				}
				marked |= cells;
				at++;
				break;
			case COLON, EQUALS, ARROW, ELLIPSIS:
				marked = true;
				at++;
				break;
			case DASH:
				marked |= stream.kind(at + 1) == TokenKind.SPACE || stream.kind(at + 1) == TokenKind.NEWLINE;
				at++;
				break;
			case NEWLINE:
				marked = true;
				at = behindBullet(stream, stream.behindLine(at));
				if (at < 0) {
					return -1;
				}
				break;
			case WORD:
				String word = stream.word(at);
				marked |= ENDINGS.contains(word);
				words = true;
				if (!ENDINGS.contains(word) && !BETWEEN.contains(word)) {
					return -1;
				}
				at++;
				break;
			default:
				return marked ? at : -1;
			}
		}
		return -1;
	}

	/** Passes over the sign before an item of a list that begins with digits. */
	private static int behindBullet(TokenStream stream, int line) {
		boolean bullet = line >= 0 && stream.kind(line + 1) == TokenKind.SPACE
				&& stream.kind(line + 2) == TokenKind.DIGITS && switch (stream.kind(line)) {
				case OTHER, STAR -> true;
				default -> false;
				};
		return bullet ? line + 2 : line;
	}

	/** Passes over a blank, and over the end of a line that a sentence goes on behind: not in capitals. */
	public static int behindWrap(TokenStream stream, int from) {
		int at = stream.skipSpace(from);
		if (stream.kind(at) != TokenKind.NEWLINE) {
			return at;
		}
		int line = stream.behindLine(at);
		boolean begins = line < 0 || stream.kind(line) == TokenKind.WORD
				&& Character.isUpperCase(stream.text().charAt(stream.at(line).start()));
		return begins || SignalWords.NUMBERS.contains(stream.word(line)) && isWritten(stream, line + 1) ? at : line;
	}

	/** {@code numbers 0161 496 0000}: the word is said of what follows it. */
	private static boolean isWritten(TokenStream stream, int behind) {
		int at = stream.skipSpace(behind);
		return switch (stream.kind(at)) {
		case DIGITS, PLUS -> true;
		case OPEN -> stream.kind(at + 1) == TokenKind.DIGITS || stream.kind(at + 1) == TokenKind.PLUS;
		default -> false;
		};
	}
}
