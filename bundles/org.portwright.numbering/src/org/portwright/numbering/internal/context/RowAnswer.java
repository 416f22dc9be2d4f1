package org.portwright.numbering.internal.context;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * The answers in a column such as <em>Port?</em> of a table: whether the number of a row moves, and by which words.
 */
final class RowAnswer {

	/** The answer in a cell. */
	enum Answer {
		/** Nothing. */
		BLANK,
		/** It moves. */
		YES,
		/** It does not. */
		NO,
		/** Something else. */
		OTHER
	}

	private @Nullable Place heading;
	private boolean asked;
	private boolean answered;
	private Answer answer = Answer.BLANK;

	/**
	 * Begins a table.
	 *
	 * @param column  its heading
	 * @param isAsked whether that is a question
	 */
	void begin(Place column, boolean isAsked) {
		heading = column;
		asked = isAsked;
		answered = false;
	}

	/** Begins a row. */
	void startRow() {
		answer = Answer.BLANK;
	}

	/** Passes over a token of the cell. */
	void pass(TokenStream stream, int at) {
		Answer found = of(stream, at);
		answer = answer == Answer.BLANK ? found : answer;
		answered |= found == Answer.YES || found == Answer.NO;
	}

	/** What the cell of the row says as far as it was passed. */
	Answer answer() {
		return answer;
	}

	/** The heading, if an empty cell below it is one that should have an answer. */
	Optional<Place> heading() {
		Place above = heading;
		return above != null && (asked || answered) ? Optional.of(above) : Optional.empty();
	}

	private static Answer of(TokenStream stream, int at) {
		return switch (stream.kind(at)) {
		case SPACE, DASH -> Answer.BLANK;
		case WORD -> SignalWords.NO.contains(stream.word(at)) ? Answer.NO
				: SignalWords.YES.contains(stream.word(at)) ? Answer.YES : Answer.OTHER;
		case OTHER -> SignalWords.TICKS.indexOf(stream.text().charAt(stream.at(at).start())) >= 0 ? Answer.YES
				: Answer.OTHER;
		case STAR -> Answer.YES;
		default -> Answer.OTHER;
		};
	}
}
