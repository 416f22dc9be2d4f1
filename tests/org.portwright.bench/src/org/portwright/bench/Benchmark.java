package org.portwright.bench;

import java.nio.file.Path;

/**
 * Something whose time has an aim: at most so many times as long as a baseline, measured side by side in one run.
 * Without a baseline the aim is a time in milliseconds.
 */
public interface Benchmark {

	/** Enough for a median and its spread. */
	int RUNS = 15;

	/** A stable name, such as {@code load}. */
	String name();

	/** The aim: a ratio to the baseline, or milliseconds where there is none. */
	double aim();

	/**
	 * Makes what is measured, once.
	 *
	 * @param folder an empty folder for files
	 */
	void prepare(Path folder) throws Exception;

	/** Does once what is measured. */
	void subject() throws Exception;

	/** How many runs come first and are not counted, so that the VM has compiled what is measured. */
	default int warmUp() {
		return 8;
	}

	/** How many runs are counted. */
	default int runs() {
		return RUNS;
	}

	/** Says whether there is a baseline. */
	default boolean hasBaseline() {
		return true;
	}

	/** Does once what it is measured against. */
	void baseline() throws Exception;

	/** Times one run of the subject in milliseconds; what runs in a process of its own tells its own time. */
	default double subjectTime() throws Exception {
		return Stopwatch.time(this::subject);
	}

	/** Times one run of the baseline in milliseconds. */
	default double baselineTime() throws Exception {
		return Stopwatch.time(this::baseline);
	}
}
