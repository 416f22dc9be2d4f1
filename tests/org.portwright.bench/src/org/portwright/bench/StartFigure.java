package org.portwright.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is compared of starts of a window until it can be used, which a probe in it tells. */
@SuppressWarnings("nls")
enum StartFigure {
	/** The time on the clock. */
	WALL(""),
	/** The processor time of the process, all threads together. */
	PROCESSOR("-processor");

	private static final String USABLE = "portwright.bench.usable ";

	private final String ending;

	StartFigure(String ending) {
		this.ending = ending;
	}

	/** The name of a benchmark of this figure. */
	String named(String start) {
		return start + ending;
	}

	/** Starts a window, waits until the probe has closed it, and gives milliseconds. */
	double measure(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
		long start = System.currentTimeMillis();
		String[] words = Running.start(command, environment).stream().filter(line -> line.startsWith(USABLE))
				.findFirst().orElseThrow().split(" ");
		return this == WALL ? Double.parseDouble(words[1]) - start : Double.parseDouble(words[2]);
	}
}
