package org.portwright.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs the benchmarks and writes one line of JSON for each: name, median, spread (tenth to ninetieth percentile), unit,
 * the baseline's median and spread, ratio and aim. Arguments are names of benchmarks; without any, all are run.
 */
@SuppressWarnings("nls")
public final class Bench {

	private static final WindowBenchmark.Scene SHARED_NUMBERS = new SharedNumbersScene();
	private static final WindowBenchmark.Scene TIMELINE = new TimelineScene();
	private static final WindowBenchmark.Scene DUE = new DueScene();
	private static final WindowBenchmark.Scene PHONES = new LargePhones();
	private static final List<Benchmark> OTHERS = List.of(new LoadBenchmark(), new SaveBenchmark(), new ReadBenchmark(),
			GrowthBenchmark.ofTexts(), GrowthBenchmark.ofRanges(), GrowthBenchmark.ofLetters(),
			new RecheckBenchmark(), new PhoneListBenchmark(), new PlanBenchmark(), new ValidateBenchmark(false),
			new ValidateBenchmark(true),
			new ValidateTogetherBenchmark(false, false), new ValidateTogetherBenchmark(true, false),
			new ValidateTogetherBenchmark(false, true), new ValidateTogetherBenchmark(true, true), new HelpBenchmark(),
			new LookupBenchmark(), new SyncBenchmark(), new ValidateOneBenchmark(), new RevisionBenchmark(false),
			new RevisionBenchmark(true),
			new StartBenchmark(StartFigure.WALL),
			new StartBenchmark(StartFigure.PROCESSOR), new HostStartBenchmark(StartFigure.WALL),
			new HostStartBenchmark(StartFigure.PROCESSOR), new WindowBenchmark("open", LargeScene.TENANT, 1000),
			new FirstPageBenchmark("page", 700), new FirstPageBenchmark("building", 50),
			new FirstPageBenchmark("showing", 100),
			new WindowBenchmark("open", LargeScene.ORDER, 500), new WindowBenchmark("filter", LargeScene.TENANT, 100),
			new WindowBenchmark("filter", LargeScene.ORDER, 100),
			new WindowBenchmark("open-pause", LargeScene.AMONG_ORDERS, 50),
			new WindowBenchmark("key-pause", LargeScene.AMONG_ORDERS, 16),
			new WindowBenchmark("click-pause", LargeScene.AMONG_ORDERS, 50),
			new WindowBenchmark("open-pause", LargeScene.TENANT, 100),
			new WindowBenchmark("filter-pause", LargeScene.TENANT, 100),
			new WindowBenchmark("scroll-pause", LargeScene.TENANT, 33),
			new WindowBenchmark("search-pause", LargeScene.TENANT, 100),
			new WindowBenchmark("frame", TIMELINE, 16), new WindowBenchmark("zoom", TIMELINE, 16),
			new WindowBenchmark("open", DUE, 100), new WindowBenchmark("change-pause", DUE, 16),
			new WindowBenchmark("open", PHONES, 1000), new WindowBenchmark("page", PHONES, 500),
			new WindowBenchmark("page-pause", PHONES, 50), new WindowBenchmark("change-pause", PHONES, 16),
			new WindowBenchmark("sign-in-pause", PHONES, 16), new WindowBenchmark("key-pause", PHONES, 16),
			new WindowBenchmark("key-pause", SHARED_NUMBERS, 16),
			new WindowBenchmark("number-pause", SHARED_NUMBERS, 16),
			new WindowBenchmark("typing-pause", SHARED_NUMBERS, 16),
			new WindowBenchmark("key-problems", SHARED_NUMBERS, 150),
			new WindowBenchmark("number-problems", SHARED_NUMBERS, 150),
			new WindowBenchmark("typing-problems", SHARED_NUMBERS, 150));

	private static final List<Benchmark> ALL = Stream
			.of(OTHERS, GrowthBenchmark.ofKinds(), FinderBenchmark.all(), List.<Benchmark>of(new StopBenchmark()))
			.flatMap(List::stream).toList();

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
			new FolderTree(folder).delete();
		}
	}
}
