package org.portwright.numbering.uk.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;

/** The {@link Law}, by texts that were changed at random. {@code releng/release/reading-campaign} tries many more. */
class LawTest {

	private static final int MUTANTS = 1000;
	private static final List<String> SEPARATORS = List.of(", ", "; ", " & ", " and ", " / ", "\n", ",", "\t");

	@Test
	void itHoldsForEveryMutant() {
		var mutants = new Mutants(2026);
		for (int i = 0; i < MUTANTS; i++) {
			String text = mutants.next();
			assertEquals(List.of(), Law.broken(text), text);
		}
	}

	@Test
	void whatStandsAroundAListChangesNothing() {
		var mutants = new Mutants(496);
		for (int i = 0; i < MUTANTS; i++) {
			String text = mutants.next();
			List<NumberRange> taken = Law.taken(text);
			String above = mutants.chatter() + "\n\n" + text;
			assertEquals(taken, Law.taken(above), above);
			String below = text + "\n\n" + mutants.chatter();
			assertEquals(taken, Law.taken(below), below);
		}
	}

	/** Of several numbers some lack digits, or have too many: only the others are taken for sure. */
	@Test
	void aNumberThatIsCutOrTooLongIsNoOther() {
		var random = new Random(7);
		for (int i = 0; i < MUTANTS; i++) {
			List<NumberRange> whole = new ArrayList<>();
			var text = new StringBuilder();
			for (int item = random.nextInt(4); item >= 0; item--) {
				int last = random.nextInt(1000);
				String number = (random.nextBoolean() ? "0161 496 " : "0113 496 ") + "%04d".formatted(last);
				switch (random.nextInt(4)) {
				case 0 -> number = number.substring(0, number.length() - 1 - random.nextInt(3));
				case 1 -> number += random.nextInt(10);
				default -> whole.add(NumberRange.of(Long.parseLong("44" + number.replace(" ", "").substring(1))));
				}
				text.append(number).append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
			}
			for (RangeInText read : NumberTextReader.read(text.toString(), Plans.UK).ranges()) {
				boolean sure = read.classification().problem() == null;
				assertTrue(!sure || whole.stream().anyMatch(range -> read.range().contains(range))
						&& read.range().count() <= whole.size(), () -> read.range() + " out of: " + text);
			}
		}
	}

	/** The ends of a range that lack digits, or have too many, are no ends of another one. */
	@Test
	void aRangeOfNumbersThatAreCutIsNoOther() {
		var random = new Random(11);
		for (int i = 0; i < MUTANTS; i++) {
			String first = "0161 496 %04d".formatted(random.nextInt(1000));
			String last = first.substring(0, 9) + "%04d".formatted(random.nextInt(1000));
			boolean shorter = random.nextBoolean();
			String fault = shorter ? last.substring(0, last.length() - 1 - random.nextInt(3)) : last + "7";
			String connector = List.of(" - ", " to ", "-", " until ").get(random.nextInt(4));
			String text = random.nextBoolean() ? first + connector + fault : fault + connector + first;
			for (RangeInText read : NumberTextReader.read(text, Plans.UK).ranges()) {
				boolean sure = read.classification().problem() == null;
				assertTrue(!sure || read.range().firstE164().equals("+44" + first.replace(" ", "").substring(1))
						&& read.range().count() == 1, () -> read.range() + " out of: " + text);
			}
		}
	}
}
