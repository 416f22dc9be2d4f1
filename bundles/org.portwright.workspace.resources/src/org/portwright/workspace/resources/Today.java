package org.portwright.workspace.resources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day from which orders are judged, in the United Kingdom. */
@SuppressWarnings("nls")
final class Today {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");
	/** As for the command line: lets tests and screenshots be of any day. */
	private static final String VARIABLE = "PORTWRIGHT_TODAY";

	private Today() {
	}

	static LocalDate get() {
		String given = System.getenv(VARIABLE);
		if (given != null) {
			try {
				return LocalDate.parse(given);
			} catch (DateTimeException e) {
				// The command line refuses such a value; a window that opens with the real day serves better.
			}
		}
		return LocalDate.now(ZONE);
	}
}
