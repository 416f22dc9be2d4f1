package org.portwright.workspace.resources.work;

import java.time.Duration;
import java.util.Optional;

/**
 * How work is done in the background.
 *
 * @param name   what people read while it goes on
 * @param latest if there is such a thing, only the latest work for it counts: what was begun for it before is cancelled
 * @param turn   if there is such a thing, work with it is done one after the other
 * @param family what tests and the platform find it by, beside {@link WorkRunner#FAMILY}
 * @param pause  how long it waits before it begins
 */
public record Way(String name, Shown shown, Optional<Object> latest, Optional<Object> turn,
		Optional<Object> family, Duration pause) {

	/** How much people see of work. */
	public enum Shown {
		/** Nothing: it is over before anybody could read its name. */
		HIDDEN,
		/** It stands in the Progress view and the status line. */
		PROGRESS,
		/** As they asked for it, a dialog shows it if it takes long. */
		DIALOG
	}

	/** Work that nobody sees. */
	public static Way hidden(String name) {
		return new Way(name, Shown.HIDDEN, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
	}

	/** Work that is seen where the platform shows progress. */
	public static Way shown(String name) {
		return new Way(name, Shown.PROGRESS, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
	}

	/** Work that somebody asked for and looks on. */
	public static Way asked(String name) {
		return new Way(name, Shown.DIALOG, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
	}

	/** The same, but only the latest for this thing counts. The one before may still be ending when it begins. */
	public Way latestFor(Object thing) {
		return new Way(name, shown, Optional.of(thing), turn, family, pause);
	}

	/**
	 * The same, but one after the other with all work that shares this thing: a hundred at once need no hundred
	 * threads. It is a scheduling rule of the platform, so such work cannot change what is in the Eclipse workspace.
	 */
	public Way inTurnWith(Object thing) {
		return new Way(name, shown, latest, Optional.of(thing), family, pause);
	}

	/** The same, found by this family. */
	public Way of(Object newFamily) {
		return new Way(name, shown, latest, turn, Optional.of(newFamily), pause);
	}

	/** The same, begun a while later. */
	public Way after(Duration newPause) {
		return new Way(name, shown, latest, turn, family, newPause);
	}
}
