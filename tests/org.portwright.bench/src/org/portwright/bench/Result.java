package org.portwright.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * The measured times of a benchmark.
 *
 * @param baseline empty where the aim is a time
 */
@SuppressWarnings("nls")
record Result(String name, double aim, int runs, Sample subject, Optional<Sample> baseline) {

	/** The figure that has the aim: a ratio to the baseline, or milliseconds. */
	double value() {
		return subject.median() / baseline.map(Sample::median).orElse(1.0);
	}

	/** How far runs are apart, in the unit of the value. */
	double spread() {
		return subject.spread() / baseline.map(Sample::median).orElse(1.0);
	}

	/** A line of JSON. */
	String json() {
		String comparison = baseline
				.map(base -> String.format(Locale.ROOT, "\"baseline\":%.3f,\"baselineSpread\":%.3f,\"ratio\":%.2f,",
						base.median(), base.spread(), value()))
				.orElse("\"ratio\":null,");
		return String.format(Locale.ROOT,
				"{\"name\":\"%s\",\"median\":%.3f,\"spread\":%.3f,\"unit\":\"ms\",%s\"aim\":%.2f,\"runs\":%d}", name,
				subject.median(), subject.spread(), comparison, aim, runs);
	}
}
