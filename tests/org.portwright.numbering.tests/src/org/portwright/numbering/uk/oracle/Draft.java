package org.portwright.numbering.uk.oracle;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.oracle.WrittenNumbers.Piece;

/** A text in the making, with the numbers that it says. */
final class Draft {

	private final StringBuilder text = new StringBuilder();
	private final List<Piece> pieces = new ArrayList<>();

	/** Adds words that say no number. */
	Draft words(String words) {
		text.append(words);
		return this;
	}

	/** Adds words that say some numbers. */
	Draft piece(String words, NumberRange... numbers) {
		return piece(words, List.of(numbers));
	}

	/** Adds words that say some numbers. */
	Draft piece(String words, List<NumberRange> numbers) {
		pieces.add(new Piece(text.length(), text.length() + words.length(), NumberRanges.fold(numbers)));
		text.append(words);
		return this;
	}

	/** Returns the text and what it says. */
	WrittenNumbers finish(String shape) {
		return new WrittenNumbers(text.toString(), shape, List.copyOf(pieces));
	}
}
