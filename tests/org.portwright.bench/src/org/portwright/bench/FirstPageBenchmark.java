package org.portwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first page of the example's order, in a window where nothing was opened before: from the title until the page is
 * shown whole, or for how long the window does not react meanwhile. Each run is a process of its own.
 */
@SuppressWarnings("nls")
final class FirstPageBenchmark implements Benchmark {

	private static final String ORDER = "london.porting";

	private final String word;
	private final double aim;
	private Path folder = Path.of("");
	private int run;

	/**
	 * @param word what is measured, as the probe in the window names it
	 * @param aim  in milliseconds
	 */
	FirstPageBenchmark(String word, double aim) {
		this.word = word;
		this.aim = aim;
	}

	@Override
	public String name() {
		return word + "-example";
	}

	@Override
	public double aim() {
		return aim;
	}

	@Override
	public int warmUp() {
		return 1;
	}

	@Override
	public int runs() {
		return 5;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path place) {
		folder = place;
	}

	@Override
	public double subjectTime() {
		run++;
		try {
			Path own = Files.createDirectories(folder.resolve("run" + run));
			Path engagement = Window.engagement(own);
			Path example = new Product().folder().resolve("examples").resolve(engagement.getFileName());
			try (Stream<Path> files = Files.list(example)) {
				for (Path file : files.filter(file -> file.toString().matches(".*\\.(porting|tenant)")).toList()) {
					Files.copy(file, engagement.resolve(file.getFileName()));
				}
			}
			List<Double> times = new Window(own, engagement, ORDER).run("page", 1, word);
			return times.getFirst();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void subject() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void baseline() {
		throw new UnsupportedOperationException();
	}
}
