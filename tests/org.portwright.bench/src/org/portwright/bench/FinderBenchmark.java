package org.portwright.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Reading a text of a megabyte against libphonenumber's own finder, which knows neither ranges nor counts. */
@SuppressWarnings("nls")
final class FinderBenchmark implements Benchmark {

	private static final int LENGTH = 1_000_000;

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
	private final UkNumberPlan plan = RuleProfiles.usual().numberPlan();
	private final String name;
	private final String text;

	private FinderBenchmark(String name, IntFunction<String> text) {
		this.name = name;
		this.text = text.apply(LENGTH);
	}

	/** A call log, one number over and over, and numbers of which no two are the same. */
	static List<Benchmark> all() {
		return List.of(new FinderBenchmark("find-log", NumberTexts::callLog),
				new FinderBenchmark("find-repeated", NumberTexts::repeated),
				new FinderBenchmark("find-distinct", NumberTexts::distinct));
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public double aim() {
		return 1;
	}

	@Override
	public int warmUp() {
		return 3;
	}

	@Override
	public int runs() {
		return 7;
	}

	@Override
	public void prepare(Path folder) {
		// It needs no files.
	}

	@Override
	public void subject() {
		if (NumberTextReader.read(text, plan).ranges().isEmpty()) {
			throw new IllegalStateException();
		}
	}

	@Override
	public void baseline() {
		int found = 0;
		for (PhoneNumberMatch match : library.findNumbers(text, "GB")) {
			found += match.rawString().length();
		}
		if (found == 0) {
			throw new IllegalStateException();
		}
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
