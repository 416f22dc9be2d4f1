package org.portwright.numbering.internal.shapes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Things made of digits that are no telephone numbers and are known by their shape.
 */
public final class Shapes {

	/** One kind of such things. */
	@FunctionalInterface
	interface Shape {
		/**
		 * How far ahead the token behind the thing is, {@code -1} if it does not begin there.
		 *
		 * @param at how far ahead the thing may begin
		 */
		int end(TokenStream stream, int at);
	}

	/**
	 * A thing found.
	 *
	 * @param end    how far ahead the token behind it is
	 * @param reason why it is not taken; {@code null} where nobody would expect it to be
	 */
	public record Match(int end, @Nullable Reason reason) {
	}

	/**
	 * One of them.
	 *
	 * @param second what may stand behind its first token: most tokens have something else behind them
	 */
	private record Kind(Shape shape, @Nullable Reason reason, Set<TokenKind> second) {

		Kind(Shape shape, @Nullable Reason reason, TokenKind... second) {
			this(shape, reason, Set.of(second));
		}
	}

	private static final Map<TokenKind, List<Kind>> BEGIN_WITH_DIGITS = bySecond(
			new Kind(CalendarShapes::date, null, TokenKind.SLASH, TokenKind.DASH, TokenKind.DOT, TokenKind.SPACE),
			new Kind(CalendarShapes::period, null, TokenKind.SLASH),
			new Kind(CalendarShapes::hours, null, TokenKind.SPACE, TokenKind.DASH, TokenKind.WORD),
			new Kind(CalendarShapes::oddHours, Reason.SUFFIX_AMBIGUOUS, TokenKind.SPACE, TokenKind.DASH),
			new Kind(CalendarShapes::time, null, TokenKind.COLON),
			new Kind(CalendarShapes::dottedTime, null, TokenKind.DOT),
			new Kind(HexShapes::guid, null, TokenKind.DASH, TokenKind.WORD),
			new Kind(HexShapes::mac, null, TokenKind.COLON, TokenKind.DASH, TokenKind.DOT, TokenKind.WORD),
			new Kind(HexShapes::ip, null, TokenKind.DOT),
			new Kind(HexShapes::address, Reason.PART_OF_WORD, TokenKind.DOT),
			new Kind(MoneyShapes::scientific, Reason.DIGITS_LOST, TokenKind.DOT, TokenKind.COMMA, TokenKind.WORD),
			new Kind(MoneyShapes::card, Reason.CARD, TokenKind.SPACE, TokenKind.DASH, TokenKind.DIGITS));

	private static final Map<TokenKind, List<Kind>> BEGIN_WITH_WORD = bySecond(
			new Kind(HexShapes::guid, null, TokenKind.DIGITS, TokenKind.DASH),
			new Kind(HexShapes::mac, null, TokenKind.DIGITS, TokenKind.DASH, TokenKind.COLON),
			new Kind(MoneyShapes::iban, Reason.BANK_ACCOUNT, TokenKind.DIGITS));

	private static final Map<TokenKind, List<Kind>> BEGIN_WITH_CURRENCY = bySecond(
			new Kind(MoneyShapes::amount, null, TokenKind.SPACE, TokenKind.DIGITS));

	private Shapes() {
	}

	private static Map<TokenKind, List<Kind>> bySecond(Kind... kinds) {
		Map<TokenKind, List<Kind>> bySecond = new EnumMap<>(TokenKind.class);
		for (TokenKind second : TokenKind.values()) {
			bySecond.put(second, Stream.of(kinds).filter(kind -> kind.second.contains(second)).toList());
		}
		return bySecond;
	}

	/**
	 * The thing that begins there; {@code null} if none does.
	 *
	 * @param at how far ahead a thing may begin
	 */
	public static @Nullable Match match(TokenStream stream, int at) {
		Map<TokenKind, List<Kind>> begun = switch (stream.kind(at)) {
		case DIGITS -> BEGIN_WITH_DIGITS;
		case WORD -> BEGIN_WITH_WORD;
		case CURRENCY -> BEGIN_WITH_CURRENCY;
		default -> Map.of();
		};
		if (begun.isEmpty()) {
			return null;
		}
		List<Kind> kinds = begun.getOrDefault(stream.kind(at + 1), List.of());
		for (Kind kind : kinds) {
			int end = kind.shape().end(stream, at);
			if (end > at) {
				return new Match(end, kind.reason());
			}
		}
		return null;
	}

	/**
	 * Whether a thing begins there.
	 *
	 * @param at how far ahead a thing may begin
	 */
	public static boolean begins(TokenStream stream, int at) {
		return match(stream, at) != null;
	}
}
