package org.portwright.numbering.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.sources.SentText;

/** Says of numbers that were read in the text of tables and pages where they stand in what was sent. */
public final class SentPlaces {

	private final SentText sent;
	private final StopSign stop;

	/** @param stop passed at each place */
	public SentPlaces(SentText sent, StopSign stop) {
		this.sent = sent;
		this.stop = stop;
	}

	/** The same numbers with the places in what was sent. */
	public NumbersInText of(NumbersInText read) {
		if (sent.isPlain()) {
			return read;
		}
		return new NumbersInText(
				all(read.ranges(),
						range -> new RangeInText(range.range(), range.classification(), all(range.places(), this::of),
								all(range.doubts(), this::of))),
				all(read.notTaken(), piece -> new NotTaken(of(piece.place()), piece.reason(), piece.numbers())),
				all(read.notes(), note -> new Note(note.kind(), of(note.place()))),
				all(read.doubts(), this::of));
	}

	private Doubt of(Doubt doubt) {
		Place place = of(doubt.place());
		return new Doubt(doubt.kind(), place, doubt.because().equals(doubt.place()) ? place : of(doubt.because()));
	}

	private Place of(Place read) {
		stop.pass();
		int start = sent.start(read.offset());
		return new Place(sent.sent().substring(start, Math.max(start, sent.end(read.end()))), start);
	}

	private static <T> List<T> all(List<T> found, Function<T, T> inWhatWasSent) {
		List<T> all = new ArrayList<>(found.size());
		for (T one : found) {
			all.add(inWhatWasSent.apply(one));
		}
		return List.copyOf(all);
	}
}
