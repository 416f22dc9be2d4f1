package org.portwright.numbering.internal.digits;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * A count in figures or in words: {@code 10}, {@code ten}, {@code twenty-five}, {@code a hundred}, {@code two dozen}.
 *
 * @param end how far ahead the token behind it is
 */
@SuppressWarnings("nls")
public record CountWords(long value, int end) {

	private static final int MAX_DIGITS = 7;
	private static final int GROUP = 3;
	private static final long THOUSAND = 1000;
	private static final long TENS = 10;
	private static final long MOST_TENS = 90;
	private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("a", 1L), Map.entry("an", 1L),
			Map.entry("one", 1L), Map.entry("two", 2L), Map.entry("three", 3L), Map.entry("four", 4L),
			Map.entry("five", 5L), Map.entry("six", 6L), Map.entry("seven", 7L), Map.entry("eight", 8L),
			Map.entry("nine", 9L), Map.entry("ten", 10L), Map.entry("eleven", 11L), Map.entry("twelve", 12L),
			Map.entry("fifteen", 15L), Map.entry("sixteen", 16L), Map.entry("twenty", 20L), Map.entry("thirty", 30L),
			Map.entry("forty", 40L), Map.entry("fifty", 50L), Map.entry("sixty", 60L), Map.entry("seventy", 70L),
			Map.entry("eighty", 80L), Map.entry("ninety", 90L));
	private static final Map<String, Long> MULTIPLES = Map.of("hundred", 100L, "thousand", 1000L, "dozen", 12L);

	/** The count that begins there; {@code null} if none does. */
	public static @Nullable CountWords read(TokenStream stream, int at) {
		@Nullable
		CountWords figures = figures(stream, at);
		if (figures != null) {
			return figures;
		}
		if (stream.kind(at) != TokenKind.WORD) {
			return null;
		}
		long value = value(UNITS, stream, at);
		if (value == 0) {
			long alone = value(MULTIPLES, stream, at);
			return alone == 0 ? null : new CountWords(alone, at + 1);
		}
		int end = at + 1;
		int next = stream.kind(end) == TokenKind.DASH ? end + 1 : stream.skipSpace(end);
		long unit = value >= 2 * TENS && value <= MOST_TENS ? value(UNITS, stream, next) : 0;
		if (unit > 0 && unit < TENS) {
			value += unit;
			end = next + 1;
			next = stream.skipSpace(end);
		}
		long multiple = value(MULTIPLES, stream, next);
		if (multiple > 0) {
			return new CountWords(value * multiple, next + 1);
		}
		// An article alone counts nothing.
		return value > 1 ? new CountWords(value, end) : null;
	}

	/** The count in figures that begins there, also one with a comma before its last three: {@code 20,000}. */
	public static @Nullable CountWords figures(TokenStream stream, int at) {
		Token token = stream.at(at);
		if (!token.isDigits(MAX_DIGITS) || isEnding(token)) {
			return null;
		}
		Token thousands = stream.at(at + 2);
		boolean grouped = token.isDigits(GROUP) && !token.startsWithZero()
				&& stream.kind(at + 1) == TokenKind.COMMA
				&& stream.touchesPrevious(at + 1) && thousands.is(TokenKind.DIGITS) && thousands.count() == GROUP
				&& stream.touchesPrevious(at + 2);
		return grouped ? new CountWords(token.value() * THOUSAND + thousands.value(), at + 3)
				: new CountWords(token.value(), at + 1);
	}

	/** With leading zeros digits are the end of a number, no count; a single zero may fill a column. */
	public static boolean isEnding(Token token) {
		return token.count() >= GROUP && token.startsWithZero();
	}

	private static long value(Map<String, Long> words, TokenStream stream, int at) {
		return words.getOrDefault(stream.word(at), 0L);
	}
}
