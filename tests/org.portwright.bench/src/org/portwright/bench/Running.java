package org.portwright.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Runs a program to its end. */
@SuppressWarnings("nls")
final class Running {

	private Running() {
	}

	/** Gives the lines that it wrote; throws with them when it failed. */
	static List<String> start(List<String> command, Map<String, String> environment)
			throws IOException, InterruptedException {
		return start(command, environment, 0);
	}

	/**
	 * Gives the lines that it wrote; throws with them when it failed.
	 *
	 * @param worst the highest exit code that is no failure
	 */
	static List<String> start(List<String> command, Map<String, String> environment, int worst)
			throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		Process process = builder.start();
		List<String> output;
		try (var text = process.inputReader()) {
			output = text.lines().toList();
		}
		if (process.waitFor() > worst) {
			throw new IllegalStateException(String.join("\n", output));
		}
		return output;
	}
}
