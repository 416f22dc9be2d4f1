package org.portwright.numbering.internal.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Reason;

/**
 * Things made of digits that are no telephone numbers and are known by their shape.
 */
final class Shapes {

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
	record Match(int end, @Nullable Reason reason) {
	}

	private record Kind(Shape shape, @Nullable Reason reason) {
	}

	private static final List<Kind> BEGIN_WITH_DIGITS = List.of(new Kind(CalendarShapes::date, null),
			new Kind(CalendarShapes::period, null),
			new Kind(CalendarShapes::hours, null), new Kind(CalendarShapes::oddHours, Reason.SUFFIX_AMBIGUOUS),
			new Kind(CalendarShapes::time, null),
			new Kind(CalendarShapes::dottedTime, null),
			new Kind(HexShapes::guid, null), new Kind(HexShapes::mac, null),
			new Kind(HexShapes::ip, null), new Kind(HexShapes::address, Reason.PART_OF_WORD),
			new Kind(MoneyShapes::scientific, Reason.DIGITS_LOST),
			new Kind(MoneyShapes::card, Reason.CARD));

	private static final List<Kind> BEGIN_WITH_WORD = List.of(new Kind(HexShapes::guid, null),
			new Kind(HexShapes::mac, null), new Kind(MoneyShapes::iban, Reason.BANK_ACCOUNT));

	private static final List<Kind> BEGIN_WITH_CURRENCY = List.of(new Kind(MoneyShapes::amount, null));

	private Shapes() {
	}

	/**
	 * The thing that begins there; {@code null} if none does.
	 *
	 * @param at how far ahead a thing may begin
	 */
	static @Nullable Match match(TokenStream stream, int at) {
		List<Kind> kinds = switch (stream.kind(at)) {
		case DIGITS -> BEGIN_WITH_DIGITS;
		case WORD -> BEGIN_WITH_WORD;
		case CURRENCY -> BEGIN_WITH_CURRENCY;
		default -> List.of();
		};
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
	static boolean begins(TokenStream stream, int at) {
		return match(stream, at) != null;
	}
}
