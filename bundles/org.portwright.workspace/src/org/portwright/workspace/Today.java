package org.portwright.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The day in the United Kingdom, from which orders are judged. It may be asked and listened to on any thread. */
public interface Today {

	/** Which day it is. */
	LocalDate date();

	/**
	 * This moment. Where somebody says another day it is that day, at the time of day that it is: what is recorded, and
	 * from which day it is judged, is of one clock.
	 */
	Instant now();

	/**
	 * From now on the listener hears of each new day, on a thread in the background: at midnight, or within a minute
	 * after a machine woke on another day than it fell asleep.
	 */
	void addListener(Consumer<LocalDate> listener);

	/** The listener hears nothing any more. */
	void removeListener(Consumer<LocalDate> listener);
}
