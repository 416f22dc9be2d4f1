package org.portwright.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.bench.StartBenchmark.Figure;
import org.portwright.bench.WindowBenchmark.Deed;

/**
 * Runs the benchmarks and writes one line of JSON for each: name, median, spread (tenth to ninetieth percentile), unit,
 * the baseline's median and spread, ratio and aim. Arguments are names of benchmarks; without any, all are run.
 */
@SuppressWarnings("nls")
public final class Bench {

	private static final List<Benchmark> ALL = List.of(new LoadBenchmark(), new SaveBenchmark(), new ReadBenchmark(),
			new RecheckBenchmark(), new ValidateBenchmark(false), new ValidateBenchmark(true),
			new ValidateTogetherBenchmark(false, false), new ValidateTogetherBenchmark(true, false),
			new ValidateTogetherBenchmark(false, true), new ValidateTogetherBenchmark(true, true), new HelpBenchmark(),
			new ValidateOneBenchmark(), new StartBenchmark(Figure.WALL),
			new StartBenchmark(Figure.PROCESSOR), new WindowBenchmark(Deed.OPEN, "tenant", 1000),
			new WindowBenchmark(Deed.OPEN, "porting", 500), new WindowBenchmark(Deed.FILTER, "tenant", 100),
			new WindowBenchmark(Deed.FILTER, "porting", 100), new WindowBenchmark(Deed.OPEN_PAUSE, "porting", 50),
			new WindowBenchmark(Deed.KEY_PAUSE, "porting", 16), new WindowBenchmark(Deed.CLICK_PAUSE, "porting", 50),
			new WindowBenchmark(Deed.OPEN_PAUSE, "tenant", 100), new WindowBenchmark(Deed.FILTER_PAUSE, "tenant", 100),
			new WindowBenchmark(Deed.SCROLL_PAUSE, "tenant", 33),
			new WindowBenchmark(Deed.SEARCH_PAUSE, "tenant", 100), new EngagementBenchmark("key-pause", 16),
			new EngagementBenchmark("number-pause", 16), new EngagementBenchmark("typing-pause", 16),
			new EngagementBenchmark("key-problems", 150), new EngagementBenchmark("number-problems", 150),
			new EngagementBenchmark("typing-problems", 150));

	private Bench() {
	}

	/** Runs benchmarks. */
	public static void main(String[] names) throws Exception {
		Set<String> wanted = Set.of(names);
		try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
			for (Benchmark benchmark : ALL) {
				if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
					out.println(measure(benchmark));
				}
			}
		}
	}

	private static String measure(Benchmark benchmark) throws Exception {
		Path folder = Files.createTempDirectory("portwright-bench");
		try {
			benchmark.prepare(folder);
			return new Stopwatch().measure(benchmark);
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> inside = Files.walk(folder)) {
			for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
