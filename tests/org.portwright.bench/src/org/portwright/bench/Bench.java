package org.portwright.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the benchmarks and writes one line of JSON for each: name, median, spread (tenth to ninetieth percentile), unit,
 * the baseline's median and spread, ratio and aim. Arguments are names of benchmarks; without any, all are run. One
 * that fails is named at the end, as is one that is slower than in the table of figures; {@code --keep} writes there
 * what was measured, each at once, so that a run that is cut off loses nothing.
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
			new WindowBenchmark("open", LargeScene.ORDER, 450), new WindowBenchmark("filter", LargeScene.TENANT, 100),
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

	private static final int FRAMES = 20;
	private static final PrintStream OUT = stream(FileDescriptor.out);
	private static final PrintStream ERR = stream(FileDescriptor.err);

	private Bench() {
	}

	/** Runs benchmarks; ends with 1 if one failed, after all others. */
	public static void main(String[] arguments) throws IOException {
		var wanted = new LinkedHashSet<>(List.of(arguments));
		boolean keep = wanted.remove("--keep");
		List<String> unknown = wanted.stream().filter(name -> ALL.stream().noneMatch(one -> one.name().equals(name)))
				.toList();
		if (!unknown.isEmpty()) {
			ERR.println("There is no benchmark " + unknown + ", only " + ALL.stream().map(Benchmark::name).toList());
			System.exit(2);
		}
		Figures figures = Figures.read(Path.of(System.getProperty("portwright.figures")));
		var remarks = new ArrayList<String>();
		boolean failed = false;
		for (Benchmark benchmark : ALL) {
			if (!wanted.isEmpty() && !wanted.contains(benchmark.name())) {
				continue;
			}
			try {
				Result result = measure(benchmark);
				OUT.println(result.json());
				figures.put(result).ifPresent(remarks::add);
				if (keep) {
					figures.write();
				}
			} catch (Exception | AssertionError e) {
				failed = true;
				remarks.add(benchmark.name() + " failed: " + e);
				Stream.of(e.getStackTrace()).limit(FRAMES).forEach(frame -> ERR.println("    " + frame));
			}
		}
		remarks.forEach(ERR::println);
		System.exit(failed ? 1 : 0);
	}

	private static PrintStream stream(FileDescriptor standard) {
		return new PrintStream(new FileOutputStream(standard), true, StandardCharsets.UTF_8);
	}

	private static Result measure(Benchmark benchmark) throws Exception {
		Path folder = Files.createTempDirectory("portwright-bench");
		try {
			benchmark.prepare(folder);
			return new Stopwatch().measure(benchmark);
		} finally {
			new FolderTree(folder).delete();
		}
	}
}
