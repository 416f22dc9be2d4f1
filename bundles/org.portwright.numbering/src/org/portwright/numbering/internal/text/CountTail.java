package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.text.RangeEnd.Extent;

/**
 * Reads how many numbers a block has: {@code 0161 496 0000 x 10}. Only tens from 10 to 1000 on a number that ends in 0
 * are a count; any other {@code x N} is an extension.
 */
final class CountTail {

	private static final int MIN = 10;
	private static final int MAX = 1000;

	private CountTail() {
	}

	/**
	 * The last number of the block; {@code null} if there is no count.
	 *
	 * @param from   how far ahead the token behind the number is
	 * @param number the number, E.164 digits
	 */
	static @Nullable Extent read(TokenStream stream, int from, long number) {
		int at = stream.skipSpace(from);
		boolean open = stream.kind(at) == TokenKind.OPEN;
		if (open) {
			at++;
		}
		boolean times = switch (stream.kind(at)) {
		case TIMES -> true;
		case STAR -> stream.at(at).count() == 1;
		case WORD -> SignalWords.TIMES.contains(stream.word(at));
		default -> false;
		};
		if (!times) {
			return null;
		}
		at = stream.skipSpace(at + 1);
		Token count = stream.at(at);
		if (!count.is(TokenKind.DIGITS) || Glue.isGluedToWord(stream, at + 1) || !isBlock(number, count.value())) {
			return null;
		}
		int end = open && stream.kind(at + 1) == TokenKind.CLOSE ? at + 2 : at + 1;
		return new Extent(number + count.value() - 1, end);
	}

	private static boolean isBlock(long number, long count) {
		return number % MIN == 0 && count % MIN == 0 && count >= MIN && count <= MAX;
	}
}
