package org.portwright.numbering.uk.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;
import org.portwright.numbering.uk.written.Reading.Mark;

/**
 * How well texts as people write them are read: no fewer right and no more wrong than were when it was last counted.
 */
class WrittenTextsTest {

	private static final List<String> FILES = List.of("counts", "cut", "foreign", "lists", "mails", "noise", "notation",
			"tables", "takeback", "wraps", "doubts", "first-sight", "second-sight",
			"third-sight");

	@ParameterizedTest
	@CsvSource({ "counts, 48, 0", "cut, 44, 0", "foreign, 40, 0", "lists, 44, 0", "mails, 38, 0", "noise, 43, 0",
			"notation, 55, 0", "tables, 45, 0", "takeback, 55, 0", "wraps, 37, 0", "doubts, 38, 0",
			"first-sight, 60, 2", "second-sight, 63, 0", "third-sight, 34, 0" })
	void areReadAsWellAsBefore(String file, int right, int wrong) {
		Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
		List<String> faults = new ArrayList<>();
		for (WrittenText text : WrittenText.in(file + ".txt")) {
			Reading reading = Reading.of(text, NumberTextReader.read(text.text(), Plans.UK));
			marks.merge(reading.mark(), 1, Integer::sum);
			if (reading.mark() != Mark.RIGHT) {
				faults.add(reading.mark() + " " + text.name() + ": " + reading.faults());
			}
		}
		int found = marks.getOrDefault(Mark.WRONG, 0) + marks.getOrDefault(Mark.DOUBTED, 0);
		assertTrue(marks.getOrDefault(Mark.RIGHT, 0) >= right && found <= wrong,
				() -> marks + "\n" + String.join("\n", faults));
	}

	@Test
	void areThreeHundredAndMoreAndEachIsOne() {
		List<WrittenText> all = texts().toList();
		assertTrue(all.size() >= 300, () -> String.valueOf(all.size()));
		assertEquals(all.size(), new HashSet<>(all.stream().map(WrittenText::name).toList()).size());
		assertEquals(all.size(), new HashSet<>(all.stream().map(WrittenText::text).toList()).size());
	}

	@Test
	void whatIsNamedStandsInTheText() {
		texts().forEach(text -> Stream.concat(text.named().stream(), text.noted().stream())
				.forEach(piece -> assertTrue(text.text().contains(piece), text.name())));
	}

	private static Stream<WrittenText> texts() {
		return FILES.stream().flatMap(file -> WrittenText.in(file + ".txt").stream());
	}
}
