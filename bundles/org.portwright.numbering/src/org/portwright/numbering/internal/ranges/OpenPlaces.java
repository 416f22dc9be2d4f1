package org.portwright.numbering.internal.ranges;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Places left open with an X: {@code 0161 496 01XX} stands for the hundred numbers that begin so. Asterisks are named
 * alone, because they may hide digits from others.
 */
public final class OpenPlaces {

	/**
	 * A whole block of ten thousand is rather a picture of a number than what somebody has, and so are more; one digit
	 * more than a block may stand for ten blocks.
	 */
	private static final Set<Integer> PLACES = Set.of(1, 2, 3, 5);

	private OpenPlaces() {
	}

	/**
	 * What the open places make of the groups before them.
	 *
	 * @param range  the numbers; {@code null} where that cannot be said
	 * @param reason why not
	 * @param end    how far ahead the token behind the places is
	 */
	public record Found(@Nullable NumberRange range, Reason reason, int end) {
	}

	/** {@code null} if no places are left open behind the groups. */
	public static @Nullable Found read(TokenStream stream, DigitGroups groups, TelephoneFinder finder) {
		int at = stream.skipSpace(groups.endToken(groups.count() - 1));
		int places = 0;
		int end = at;
		while (isOpen(stream, end)) {
			places += stream.at(end).count();
			end++;
			if (stream.kind(end) == TokenKind.SPACE && isOpen(stream, end + 1)) {
				end++;
			}
		}
		int behind = stream.skipSpace(end);
		boolean counts = stream.kind(behind) == TokenKind.DIGITS && !OwnNumber.begins(stream, behind, finder);
		@Nullable
		Incomplete begun = Incomplete.of(groups);
		if (places == 0 || counts || begun == null) {
			return null;
		}
		boolean stars = stream.kind(at) == TokenKind.STAR;
		if (stars && (stream.previous().is(TokenKind.STAR) || !stream.touchesPrevious(at))) {
			return null;
		}
		if (begun.missing() != places) {
			return new Found(null, Reason.TOO_SHORT, end);
		}
		long first = begun.with(0);
		long last = first;
		for (long step = 1, i = 0; i < places; i++, step *= 10) {
			last += 9 * step;
		}
		if (stream.kind(stream.skipSpace(end)) == TokenKind.OPEN && isOpen(stream, stream.skipSpace(end) + 1)) {
			return told(stream, stream.skipSpace(end), places, first, end);
		}
		boolean fits = PLACES.contains(places) && !stars && finder.isComplete(first) && finder.isComplete(last);
		return new Found(fits ? new NumberRange(first, last) : null, Reason.PLACES_OPEN, end);
	}

	/** {@code 0161 496 05xx (xx = 30 to 32)}: brackets say which ones. */
	private static Found told(TokenStream stream, int open, int places, long first, int end) {
		int sign = stream.skipSpace(open + 2);
		int from = stream.skipSpace(sign + 1);
		int to = stream.skipSpace(from + 1);
		int until = stream.skipSpace(to + 1);
		boolean signed = stream.kind(sign) == TokenKind.EQUALS || stream.kind(sign) == TokenKind.COLON;
		boolean connects = stream.kind(to) == TokenKind.DASH || SignalWords.TO.contains(stream.word(to));
		Token low = stream.at(from);
		Token high = stream.at(until);
		int close = stream.skipSpace(until + 1);
		boolean said = signed && connects && low.isDigits(places) && high.isDigits(places)
				&& low.count() == places && high.count() == places && low.value() <= high.value()
				&& stream.kind(close) == TokenKind.CLOSE;
		return said
				? new Found(new NumberRange(first + low.value(), first + high.value()), Reason.PLACES_OPEN, close + 1)
				: new Found(null, Reason.PLACES_OPEN, end);
	}

	private static boolean isOpen(TokenStream stream, int at) {
		Token token = stream.at(at);
		return token.is(TokenKind.STAR)
				|| token.is(TokenKind.WORD) && stream.text().substring(token.start(), token.end()).chars()
						.allMatch(c -> c == 'x' || c == 'X');
	}
}
