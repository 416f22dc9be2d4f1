package org.portwright.workspace.records;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.work.OperationException;

/**
 * Who records something, and when it happened.
 *
 * @param clock    says when it is recorded
 * @param happened when it happened, where that is not when it is recorded
 */
public record Recorder(String name, InstantSource clock, Optional<Happened> happened) {

	private static final String USER = "user.name"; //$NON-NLS-1$

	/** Somebody who records what happens at the moment. */
	public Recorder(String name, InstantSource clock) {
		this(name, clock, Optional.empty());
	}

	/**
	 * The user of this process.
	 *
	 * @param clock the one that knows which day it is: a journal of another one has states that end before they begin
	 */
	public static Recorder ofProcess(InstantSource clock) {
		return new Recorder(System.getProperty(USER, ""), clock); //$NON-NLS-1$
	}

	/** The same, recording what happened then. */
	public Recorder of(Happened other) {
		return new Recorder(name, clock, Optional.of(other));
	}

	/** This moment, to the second. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/** The day on which it happened, in the United Kingdom. */
	public LocalDate day() {
		return happened.map(Happened::day).orElseGet(() -> UkDay.at(now()));
	}

	/**
	 * A new entry for a journal, which is in no file yet: of when it happened, and where that was before, with when it
	 * was written down.
	 *
	 * @throws OperationException if it is said to have happened in the future
	 */
	public JournalEntry entry(JournalKind kind) throws OperationException {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId(Blank.randomId("journal-")); //$NON-NLS-1$
		Instant now = now();
		Instant moment = happened.isPresent() ? happened.get().moment(now) : now;
		entry.setWhen(moment);
		if (!moment.equals(now)) {
			entry.setRecorded(now);
			entry.setDayOnly(happened.flatMap(Happened::time).isEmpty());
		}
		entry.setWho(name);
		entry.setKind(kind);
		return entry;
	}
}
