package org.portwright.numbering.internal.counts;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.findings.Findings.Sighting;
import org.portwright.numbering.internal.ranges.RangeEnd;
import org.portwright.numbering.internal.ranges.RangeEnd.Extent;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads counts that are clear only beside those of the number before or of the next one, as in the rows of a list:
 * {@code x5} between {@code x10} and {@code x20}, or a cell without a heading.
 */
@SuppressWarnings("nls")
public final class CountedRows {

	private static final Pattern TIMES = Pattern.compile(".*[xX×] ?\\d{1,4}\\)?", Pattern.DOTALL);
	private static final Pattern CELL = Pattern.compile(".*[\\t,;|] ?\"?\\d{1,4}\"?", Pattern.DOTALL);
	/** Between two numbers of a list. */
	private static final Pattern LIST = Pattern.compile("[ \\u00A0]?[,;/&]?[ \\u00A0]?(?:and[ \\u00A0])?");
	private static final int MOST_BETWEEN = 7;
	/** Longer ones are extensions rather than counts. */
	private static final int MOST = 99;
	private static final int AHEAD = 40;

	/** Reads the count behind a number. */
	@FunctionalInterface
	private interface Count {
		@Nullable
		RangeEnd read(int end, long number);
	}

	private CountedRows() {
	}

	/**
	 * The last number of the block of which a sign for <i>times</i> has the count; {@code null} if nothing beside it
	 * says so.
	 *
	 * @param end    how far ahead the token behind the number is
	 * @param number the number, E.164 digits
	 */
	public static @Nullable RangeEnd times(TokenStream stream, int end, long number, Findings findings,
			TelephoneFinder finder) {
		return TimesCount.ofBlock(stream, end, number) instanceof Extent extent && extent.last() - number < MOST
				&& isBeside(stream, extent, number, TIMES, findings, finder,
						(behind, next) -> TimesCount.read(stream, stream.skipSpace(behind), next, true, finder))
								? extent
								: null;
	}

	/**
	 * {@code 0161 496 0000, 0161 496 0005, 0161 496 0007 (3 numbers)}: whether the count may be that of the numbers of
	 * the whole list, which it ends.
	 *
	 * @param start how far ahead the last number of the list begins
	 */
	public static boolean isTotal(TokenStream stream, int start, Extent block, long number, Findings findings) {
		long others = block.last() - number;
		int from = stream.at(start).start();
		List<Sighting> sightings = findings.sightings();
		for (int at = sightings.size() - 1; at >= 0 && others > 0; at--) {
			Place place = sightings.get(at).place();
			if (from - place.end() > MOST_BETWEEN
					|| !LIST.matcher(stream.text()).region(place.end(), from).matches()) {
				return false;
			}
			others -= sightings.get(at).range().count();
			from = place.offset();
		}
		return others == 0 && block.last() > number;
	}

	/** The last number of the block of which the next cell, the last of its row, has the count. */
	public static @Nullable RangeEnd cell(TokenStream stream, int end, long number, Findings findings,
			TelephoneFinder finder) {
		return cell(stream, end, number) instanceof Extent extent
				&& isBeside(stream, extent, number, CELL, findings, finder,
						(behind, next) -> cell(stream, behind, next)) ? extent : null;
	}

	private static @Nullable RangeEnd cell(TokenStream stream, int end, long number) {
		int quote = stream.kind(end) == TokenKind.QUOTE ? end + 1 : end;
		int gap = stream.skipSpace(quote);
		boolean parts = switch (stream.kind(gap)) {
		case TAB, PIPE -> true;
		case COMMA, SEMICOLON -> gap == quote && stream.kind(gap + 1) != TokenKind.SPACE;
		default -> false;
		};
		int at = parts ? stream.skipSpace(gap + 1) : -1;
		at = at > 0 && quote > end && stream.kind(at) == TokenKind.QUOTE ? at + 1 : at;
		if (at < 0 || stream.kind(at) != TokenKind.DIGITS || CountWords.isEnding(stream.at(at))) {
			return null;
		}
		int behind = stream.kind(at + 1) == TokenKind.QUOTE ? at + 2 : at + 1;
		long count = stream.at(at).value();
		boolean last = switch (stream.kind(stream.skipSpace(behind))) {
		case NEWLINE, END -> true;
		default -> false;
		};
		return last && CountTail.isRound(number, count) && CountTail.fits(number, count)
				? new Extent(number + count - 1, behind)
				: null;
	}

	private static boolean isBeside(TokenStream stream, Extent block, long number, Pattern counted, Findings findings,
			TelephoneFinder finder, Count count) {
		@Nullable
		Sighting before = findings.sightings().isEmpty() ? null : findings.sightings().getLast();
		if (before != null && before.range().count() > 1 && counted.matcher(before.place().text()).matches()) {
			return before.range().last() < number || before.range().first() > block.last();
		}
		for (int at = block.end(); at < block.end() + AHEAD; at++) {
			switch (stream.kind(at)) {
			case DIGITS, PLUS, OPEN:
				@Nullable
				DigitGroups groups = DigitGroups.read(stream, at);
				@Nullable
				Telephone next = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
				if (groups != null && next != null) {
					return (next.number() < number || next.number() > block.last())
							&& count.read(groups.endToken(next.lastGroup()), next.number()) instanceof Extent;
				}
				break;
			case NEWLINE:
				if (stream.isBlankLine(at)) {
					return false;
				}
				break;
			case END:
				return false;
			default:
				break;
			}
		}
		return false;
	}
}
