package org.portwright.numbering.internal.context;

import java.util.stream.Stream;

import org.portwright.numbering.NumberType;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * A row that was copied out of a table of ours: the numbers, how many they are, and their type as we call it. What its
 * other cells say, such as a problem that asks to take the number out, is not said by the customer.
 */
public final class OwnRow {

	private static final int MAX_TOKENS = TokenStream.LOOK_AHEAD - 10;

	private OwnRow() {
	}

	/**
	 * Returns how many tokens of the row follow its numbers; 0 if it is not ours.
	 *
	 * @param count how many numbers were read before the position
	 */
	public static int rest(TokenStream stream, long count) {
		boolean own = stream.kind(0) == TokenKind.TAB && stream.kind(1) == TokenKind.DIGITS
				&& stream.at(1).value() == count && stream.kind(2) == TokenKind.TAB && isType(stream);
		int end = 0;
		while (own && end < MAX_TOKENS && stream.kind(end) != TokenKind.NEWLINE
				&& stream.kind(end) != TokenKind.END) {
			end++;
		}
		return end;
	}

	private static boolean isType(TokenStream stream) {
		int start = stream.at(3).start();
		return Stream.of(NumberType.values()).map(NumberType::label)
				.anyMatch(label -> stream.text().startsWith(label, start));
	}
}
