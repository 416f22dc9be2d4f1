package org.portwright.porting.ui.internal.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portwright.numbering.LinesOfText;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;

/**
 * A text with what was read of it, ready to be shown. Make it where nobody waits: there may be a hundred thousand
 * numbers.
 *
 * @param pieces what was not taken, or taken otherwise than it stands there, in the order of the text
 * @param marks  of the text: a positive meaning is a number taken, a negative one a piece, as {@link #piece} says
 */
record ReadText(String text, NumbersInText numbers, List<Piece> pieces, TextMarks marks) {

	/** No text. */
	static final ReadText EMPTY = of("", NumbersInText.NONE); //$NON-NLS-1$

	/**
	 * What was not taken, or taken otherwise than it stands there.
	 *
	 * @param left whether it was not taken
	 * @param why  the reason for people, written when it is asked for
	 */
	record Piece(Place place, int line, boolean left, Supplier<String> why) {
	}

	/** Makes what was read of a text ready. */
	static ReadText of(String text, NumbersInText numbers) {
		List<Piece> pieces = pieces(text, numbers);
		List<TextMarks.Mark> marks = new ArrayList<>();
		for (RangeInText range : numbers.ranges()) {
			range.places().forEach(place -> marks.add(mark(place, range.range().first())));
		}
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).left()) {
				marks.add(mark(pieces.get(i).place(), -1 - i));
			}
		}
		return new ReadText(text, numbers, pieces, new TextMarks(marks));
	}

	/** The index of the piece that a mark stands for; negative if it stands for numbers. */
	static int piece(long meaning) {
		return (int) Math.max(-1, -1 - meaning);
	}

	private static TextMarks.Mark mark(Place place, long meaning) {
		return new TextMarks.Mark(place.offset(), place.end(), meaning);
	}

	private static List<Piece> pieces(String text, NumbersInText numbers) {
		var lines = new LinesOfText(text);
		Stream<Piece> left = numbers.notTaken().stream()
				.map(piece -> new Piece(piece.place(), lines.of(piece.place().offset()), true, piece::message));
		Stream<Piece> noted = numbers.notes().stream()
				.map(note -> new Piece(note.place(), lines.of(note.place().offset()), false, note::message));
		return Stream.concat(left, noted).sorted(Comparator.comparingInt(piece -> piece.place().offset())).toList();
	}
}
