package org.portwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** Measures benchmarks: warm-up first, then subject and baseline in turn, so that both see the same machine. */
final class Stopwatch {

	private static final double NANOS_PER_MILLI = 1e6;

	/** One run of something. */
	@FunctionalInterface
	interface Run {
		void once() throws Exception;
	}

	/** Measures a prepared benchmark. */
	Result measure(Benchmark benchmark) throws Exception {
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
		return new Result(benchmark.name(), benchmark.aim(), runs, Sample.of(subject),
				benchmark.hasBaseline() ? Optional.of(Sample.of(baseline)) : Optional.empty());
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
}
