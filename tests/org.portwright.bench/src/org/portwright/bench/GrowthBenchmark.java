package org.portwright.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.NumberText;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;

/**
 * Twice as much of something against once: two is linear, four is quadratic. What comes from outside must never be the
 * latter.
 */
@SuppressWarnings("nls")
final class GrowthBenchmark implements Benchmark {

	/** Pieces that a text may be made of to make a reader look back or forth without end. */
	private static final List<String> PIECES = List.of("0", "-", "1-", "+1", "01 ", "001 ", "0 ", "020 7946 0000 ",
			"(", ")", "x10", "44 ", "a1", "02079460000/", "/1", ",02", "1,", "4.4E+1 ", "GB29 ", "1.1.1.", "11:11:",
			"\t", "01/01/", "0161 496 0000 - ", "\"", "+442079460000", "020 7946 000 - 0099 ",
			"GB82WEST12345698765432", "a,b\n", "http://x", "From\tTo\n");
	private static final int TEXT = 200_000;
	private static final int NUMBERS = 500_000;
	private static final long BASE = 44_000_000_000_0L;

	private final String name;
	private final IntConsumer task;
	private final int size;

	private GrowthBenchmark(String name, IntConsumer task, int size) {
		this.name = name;
		this.task = task;
		this.size = size;
	}

	/** Reading hostile texts. */
	static Benchmark ofTexts() {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		return new GrowthBenchmark("text-growth", length -> PIECES
				.forEach(piece -> NumberText.read(piece.repeat(length / piece.length()), plan)), TEXT);
	}

	/** Folding and expanding numbers of which no two are adjacent. */
	static Benchmark ofRanges() {
		return new GrowthBenchmark("fold-growth", count -> NumberRanges
				.expand(NumberRanges.fold(LongStream.range(0, count).map(i -> BASE + i * 2))).sum(), NUMBERS);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public double aim() {
		return 3.2;
	}

	@Override
	public void prepare(Path folder) {
		// It needs no files.
	}

	@Override
	public void subject() {
		task.accept(2 * size);
	}

	@Override
	public void baseline() {
		task.accept(size);
	}
}
