package org.portwright.workspace.operations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Who records something in a journal, and when. */
public record Recorder(String name, InstantSource clock) {

	private static final String USER = "user.name"; //$NON-NLS-1$

	/** The user of this process, by the clock of this machine. */
	public static Recorder ofProcess() {
		return new Recorder(System.getProperty(USER, ""), InstantSource.system()); //$NON-NLS-1$
	}

	/** This moment, to the second. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}
}
