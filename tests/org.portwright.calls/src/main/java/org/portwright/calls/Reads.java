package org.portwright.calls;

import java.util.Set;
import java.util.TreeSet;

/**
 * What one thread reads while it is watched, of the model and of what rules judge by. Found by name on the boot class
 * path; all that goes in and out are classes of the JDK.
 */
public final class Reads {

	private static final Set<String> MADE = new TreeSet<>();

	private static volatile Thread watched;

	private Reads() {
	}

	/** Watches this thread from now on. */
	public static void watch() {
		MADE.clear();
		watched = Thread.currentThread();
	}

	/**
	 * Ends watching, on the same thread.
	 *
	 * @return the methods that were called, with their class; with the number of a feature behind where it is asked for
	 *         by number
	 */
	public static Set<String> end() {
		watched = null;
		return new TreeSet<>(MADE);
	}

	/** A method that reads was called. */
	public static void read(String name) {
		if (Thread.currentThread() == watched) {
			MADE.add(name);
		}
	}

	/** A method that reads the feature of a number was called. */
	public static void read(String name, int feature) {
		if (Thread.currentThread() == watched) {
			MADE.add(name + '.' + feature);
		}
	}
}
