package org.portwright.porting.ui.internal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.records.Happened;

/** A day that a dialog asks for, as it is typed: on which something happened that is recorded now. */
public final class HappenedDay {

	private final Instant now;
	private final Function<LocalDate, Optional<String>> doubt;
	private LocalDate day;
	private Optional<String> wrong = Optional.empty();

	/** @param doubt says of a day what is odd about it, if anything; it can be given all the same */
	public HappenedDay(Instant now, Function<LocalDate, Optional<String>> doubt) {
		this.now = now;
		this.doubt = doubt;
		day = today();
	}

	/** Begins with another day than today, unless that is in the future. */
	public HappenedDay begin(LocalDate first) {
		if (!first.isAfter(day)) {
			day = first;
		}
		return this;
	}

	/** The day in the United Kingdom on which it is recorded. */
	public LocalDate today() {
		return UkDay.at(now);
	}

	/** What the field is called. */
	public static String label() {
		return Messages.Note_day;
	}

	/** The day as it stands in the field at first: today, unless it begins with another. */
	public String shown() {
		return WrittenDate.shown(day);
	}

	/** Takes what was typed. Gives what is wrong with it: it is no day, in the future or before the year 2000. */
	public Optional<String> type(String text) {
		try {
			day = WrittenDate.read(text, today(), WrittenDate.MissingYear.NEAREST);
			wrong = Happened.on(day).refusal(now);
		} catch (IllegalArgumentException e) {
			wrong = Optional.of(String.valueOf(e.getMessage()));
		}
		return wrong;
	}

	/** What is wrong with what was typed last. */
	public Optional<String> wrong() {
		return wrong;
	}

	/** What is odd about it. */
	public Optional<String> doubt() {
		return wrong.isPresent() ? Optional.empty() : doubt.apply(day);
	}

	/** The day that was typed, where nothing is wrong. */
	public LocalDate day() {
		return day;
	}
}
