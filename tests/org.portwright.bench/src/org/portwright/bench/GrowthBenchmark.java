package org.portwright.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPdf;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.NumberTextReader;
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
			"GB82WEST12345698765432", "a,b\n", "http://x", "From\tTo\n", "496 010 ",
			"0640/0641, ", "not ours ", "but not ", "Regards\n", "> ", "From: x\nSent: y\n", "block of 10 ", "20 x ");
	private static final int TEXT = 200_000;
	private static final int NUMBERS = 500_000;
	private static final int LETTER = 5_000;
	private static final long BASE = 44_000_000_000_0L;

	private static final int LARGE_TEXT = 500_000;
	private static final double AIM = 3.2;
	private static final double AIM_OF_TEXT = 2.2;

	private final String name;
	private final IntConsumer task;
	private final int size;
	private final double aim;

	private GrowthBenchmark(String name, IntConsumer task, int size, double aim) {
		this.name = name;
		this.task = task;
		this.size = size;
		this.aim = aim;
	}

	/** Reading hostile texts. */
	static Benchmark ofTexts() {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		return new GrowthBenchmark("text-growth", length -> PIECES
				.forEach(piece -> NumberTextReader.read(piece.repeat(length / piece.length()), plan)), TEXT, AIM);
	}

	/** Reading large texts of each kind, those that people send and those that nobody does. */
	static List<Benchmark> ofKinds() {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		return NumberTexts.all().entrySet().stream().<Benchmark>map(kind -> {
			Map<Integer, String> texts = new ConcurrentHashMap<>();
			return new GrowthBenchmark("growth-" + kind.getKey(), length -> NumberTextReader
					.read(texts.computeIfAbsent(length, kind.getValue()::apply), plan), LARGE_TEXT, AIM_OF_TEXT);
		}).toList();
	}

	/** Folding and expanding numbers of which no two are adjacent. */
	static Benchmark ofRanges() {
		return new GrowthBenchmark("fold-growth", count -> NumberRanges
				.expand(NumberRanges.fold(LongStream.range(0, count).map(i -> BASE + i * 2))).sum(), NUMBERS, AIM);
	}

	/** Printing letters of single numbers, which make the most lines. */
	static Benchmark ofLetters() {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		var options = new LoaOptions(true, LocalDate.of(2026, 11, 26));
		Map<Integer, PortOrder> orders = new ConcurrentHashMap<>();
		return new GrowthBenchmark("letter-growth", count -> {
			try {
				new LoaPdf(plan).write(orders.computeIfAbsent(count, LargeOrder::create), options,
						OutputStream.nullOutputStream());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}, LETTER, AIM_OF_TEXT);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public double aim() {
		return aim;
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

	@Override
	public double subjectTime() throws Exception {
		return Stopwatch.processorTime(this::subject);
	}

	@Override
	public double baselineTime() throws Exception {
		return Stopwatch.processorTime(this::baseline);
	}
}
