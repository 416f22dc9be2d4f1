package org.portwright.numbering.uk.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;

/** What stands in a signature or a quotation, is a contact or denied, is taken and doubtful, and nothing else is. */
class DoubtsTest {

	private static final String SIGNED = "Kind regards\nOla Brandt\nFacilities\nT: 0113 496 0200";

	@ParameterizedTest
	@MethodSource("texts")
	void whatIsNotedIsDoubtfulAndNothingElse(WrittenText text) {
		List<String> doubtful = NumberTextReader.read(text.text(), Plans.UK).doubts().stream().map(Doubt::place)
				.map(Place::text).sorted().toList();
		assertEquals(text.noted().stream().sorted().toList(), doubtful);
	}

	static Stream<WrittenText> texts() {
		return WrittenText.in("doubts.txt").stream();
	}

	@ParameterizedTest
	@CsvSource({ "counts", "cut", "foreign", "lists", "noise", "notation", "tables", "wraps" })
	void listsHaveNoOtherDoubts(String file) {
		WrittenText.in(file + ".txt")
				.forEach(text -> assertEquals(List.of(), NumberTextReader.read(text.text(), Plans.UK)
						.doubts().stream().filter(doubt -> doubt.kind() != Doubt.Kind.UNKNOWN).map(Doubt::place)
						.map(Place::text)
						.filter(piece -> !text.noted().contains(piece))
						.toList(), text.name()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"0161 496 0100 moves. 0113 496 0200 is not ours. | DENIED",
			"0161 496 0100 moves. Ring me on 0113 496 0200. | CONTACT",
			"0161 496 0100 moves.\\n-- \\nOla\\n0113 496 0200 | SIGNATURE",
			"0161 496 0100 moves.\\n> 0113 496 0200 | QUOTATION",
			"0161 496 0100 moves.\\n> Kind regards\\n> Ola\\n> T: 0113 496 0200 | SIGNATURE" })
	void theKindIsTold(String text, Doubt.Kind kind) {
		List<Doubt> doubts = NumberTextReader.read(WrittenText.unescape(text), Plans.UK).doubts();
		assertEquals(List.of(kind), doubts.stream().map(Doubt::kind).toList());
		assertEquals("0113 496 0200", doubts.getFirst().place().text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"0161 496 0100 moves.\\n-- \\nOla\\nHead of IT, T: 0113 496 0200, Leeds\\nFabrikam"
					+ " | Head of IT, T: 0113 496 0200, Leeds",
			"0161 496 0100 moves.\\n> 0113 496 0200 is the fax.\\n> Ola | > 0113 496 0200 is the fax." })
	void theWordsOfASignatureOrAQuotationAreTheLine(String text, String words) {
		List<Doubt> doubts = NumberTextReader.read(WrittenText.unescape(text), Plans.UK).doubts();
		assertEquals(List.of(words), doubts.stream().map(doubt -> doubt.because().text()).toList());
		assertEquals(WrittenText.unescape(text).indexOf(words), doubts.getFirst().because().offset());
	}

	@Test
	void ofALongLineTheWordsBesideTheNumberAreEnough() {
		String line = "T: 0113 496 0200 " + "and so on ".repeat(1000);
		Doubt doubt = NumberTextReader.read("0161 496 0100 moves.\n> " + line + "0113 496 0201 " + line, Plans.UK)
				.doubts()
				.get(1);
		assertTrue(doubt.because().text().contains("0113 496 0201"), doubt.because().text());
		assertTrue(doubt.because().text().length() < 200, doubt.because().text());
	}

	@Test
	void aDoubtChangesNothingOfWhatIsTaken() {
		NumbersInText signed = NumberTextReader.read("0161 496 0100\n" + SIGNED, Plans.UK);
		NumbersInText plain = NumberTextReader.read("0161 496 0100\n" + SIGNED.replace("Kind regards", "Kindly"),
				Plans.UK);
		assertEquals(plain.ranges().stream().map(range -> range.range()).toList(),
				signed.ranges().stream().map(range -> range.range()).toList());
		assertEquals(1, signed.doubts().size());
		assertEquals(List.of(), plain.doubts());
	}

	@Test
	void whatIsTakenBackIsNotDoubtfulAsWell() {
		NumbersInText read = NumberTextReader.read("0161 496 0100, but not 0113 496 0200\n" + SIGNED, Plans.UK);
		assertEquals(List.of(), read.doubts());
		assertEquals(1, read.count());
	}
}
