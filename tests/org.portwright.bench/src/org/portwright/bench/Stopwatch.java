package org.portwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** Measures benchmarks: warm-up first, then subject and baseline in turn, so that both see the same machine. */
@SuppressWarnings("nls")
final class Stopwatch {

	private static final double NANOS_PER_MILLI = 1e6;

	/** One run of something. */
	@FunctionalInterface
	interface Run {
		void once() throws Exception;
	}

	/** Measures a prepared benchmark and gives a line of JSON. */
	String measure(Benchmark benchmark) throws Exception {
		int runs = benchmark.runs();
		var subject = new double[runs];
		var baseline = new double[runs];
		for (int i = -benchmark.warmUp(); i < runs; i++) {
			double subjectTime = benchmark.subjectTime();
			double baselineTime = benchmark.hasBaseline() ? benchmark.baselineTime() : 0;
			if (i >= 0) {
				subject[i] = subjectTime;
				baseline[i] = baselineTime;
			}
		}
		return line(benchmark, Sample.of(subject), Sample.of(baseline));
	}

	/** Times something in milliseconds. */
	static double time(Run run) throws Exception {
		long start = System.nanoTime();
		run.once();
		return (System.nanoTime() - start) / NANOS_PER_MILLI;
	}

	/** The time of the processor for something in milliseconds: what else runs on the machine does not count. */
	static double processorTime(Run run) throws Exception {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		run.once();
		return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
	}

	private String line(Benchmark benchmark, Sample subject, Sample baseline) {
		String comparison = benchmark.hasBaseline()
				? String.format(Locale.ROOT, "\"baseline\":%.3f,\"baselineSpread\":%.3f,\"ratio\":%.2f,",
						baseline.median(), baseline.spread(), subject.median() / baseline.median())
				: "\"ratio\":null,";
		return String.format(Locale.ROOT,
				"{\"name\":\"%s\",\"median\":%.3f,\"spread\":%.3f,\"unit\":\"ms\",%s\"aim\":%.2f,\"runs\":%d}",
				benchmark.name(), subject.median(), subject.spread(), comparison, benchmark.aim(), benchmark.runs());
	}
}
