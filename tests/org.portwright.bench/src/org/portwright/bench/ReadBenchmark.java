package org.portwright.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.phones.rules.PhoneRules;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.RuleEngine;
import org.portwright.porting.profiles.RuleProfiles;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * Reading 100,000 numbers out of a text, folding them and checking an order of them by every rule, against a bare loop
 * that parses and validates each with libphonenumber. Half of the numbers stand in blocks, half alone, all shuffled.
 */
@SuppressWarnings("nls")
final class ReadBenchmark implements Benchmark {

	private static final int NUMBERS = 100_000;
	private static final long SEED = 20261124;

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
	private final RuleEngine engine = new RuleEngine(List.of(new PhoneRules()));
	private final List<String> numbers = new ArrayList<>();
	private String text = "";

	@Override
	public String name() {
		return "read";
	}

	@Override
	public double aim() {
		return 1.3;
	}

	@Override
	public void prepare(Path folder) {
		for (int i = 0; i < NUMBERS / 2; i++) {
			numbers.add(String.format("020 79%02d %04d", i / 10_000, i % 10_000));
			numbers.add(String.format("0161 4%02d %04d", 2 * i / 10_000, 2 * i % 10_000));
		}
		Collections.shuffle(numbers, new Random(SEED));
		text = String.join("\n", numbers);
	}

	@Override
	public void subject() throws Exception {
		var context = new RuleContext(RuleProfiles.named(RuleProfiles.DEFAULT), LocalDate.EPOCH);
		PortOrder order = Blank.order();
		long count = 0;
		for (RangeInText read : NumberTextReader.read(text, context.numberPlan()).ranges()) {
			PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
			entry.setId(read.range().firstE164());
			entry.setFirst(read.range().firstE164());
			entry.setLast(read.range().lastE164());
			order.getNumbers().add(entry);
			count += read.range().count();
		}
		if (count != NUMBERS || engine.check(order, context).open().isEmpty()) {
			throw new IllegalStateException("read " + count);
		}
	}

	@Override
	public void baseline() throws NumberParseException {
		int valid = 0;
		for (String number : numbers) {
			var parsed = library.parse(number, "GB");
			if (library.isValidNumberForRegion(parsed, "GB")
					&& library.getNumberType(parsed) == PhoneNumberUtil.PhoneNumberType.FIXED_LINE) {
				valid++;
			}
		}
		if (valid == 0) {
			throw new IllegalStateException();
		}
	}
}
