package org.portwright.workspace.resources.work;

import java.time.Duration;
import java.util.Optional;

/**
 * The mode in which {@link WorkRunner} runs one work: how it is named and shown, in which order with other work, and
 * after which delay. It changes nothing in what the work does.
 *
 * @param name   label of the job, read by the user in the Progress view
 * @param shown  how much of the job the user sees
 * @param latest key of runs that replace each other: a new run cancels the earlier one; empty to cancel none
 * @param turn   key of runs that go one after the other; empty to run beside all others
 * @param family job family by which tests and the platform find it, beside {@link WorkRunner#FAMILY}
 * @param pause  delay before it begins
 */
public record RunMode(String name, Shown shown, Optional<Object> latest, Optional<Object> turn,
		Optional<Object> family, Duration pause) {

	/** How much of a job the user sees. */
	public enum Shown {
		/** Nothing, because it ends before its name could be read. */
		HIDDEN,
		/** Its name and progress, in the Progress view and the status line. */
		PROGRESS,
		/** A dialog as well if it takes long, because the user asked for it. */
		DIALOG
	}

	/** Returns the mode of work that the user does not see. */
	public static RunMode hidden(String name) {
		return new RunMode(name, Shown.HIDDEN, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
	}

	/** Returns the mode of work that is shown where the platform shows progress. */
	public static RunMode shown(String name) {
		return new RunMode(name, Shown.PROGRESS, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
	}

	/** Returns the mode of work that the user asked for and waits for. */
	public static RunMode asked(String name) {
		return new RunMode(name, Shown.DIALOG, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
	}

	/** Returns this mode, replacing earlier runs with the same key. The one replaced may still be ending. */
	public RunMode latestFor(Object key) {
		return new RunMode(name, shown, Optional.of(key), turn, family, pause);
	}

	/**
	 * Returns this mode, one after the other with all runs with the same key, so that a hundred of them need no hundred
	 * threads. The key becomes a scheduling rule of the platform, so such work cannot change the Eclipse workspace.
	 */
	public RunMode inTurnWith(Object key) {
		return new RunMode(name, shown, latest, Optional.of(key), family, pause);
	}

	/** Returns this mode with a job family. */
	public RunMode of(Object newFamily) {
		return new RunMode(name, shown, latest, turn, Optional.of(newFamily), pause);
	}

	/** Returns this mode with a delay before the work begins. */
	public RunMode after(Duration newPause) {
		return new RunMode(name, shown, latest, turn, family, newPause);
	}
}
