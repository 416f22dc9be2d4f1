package org.portwright.workspace;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The day in the United Kingdom, from which orders are judged. It may be asked and listened to on any thread. */
public interface Today {

	/** Which day it is. */
	LocalDate date();

	/**
	 * From now on the listener hears of each new day, on a thread in the background: at midnight, or within a minute
	 * after a machine woke on another day than it fell asleep.
	 */
	void addListener(Consumer<LocalDate> listener);

	/** The listener hears nothing any more. */
	void removeListener(Consumer<LocalDate> listener);
}
