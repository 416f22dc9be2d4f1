package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.PhoneListReader;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.workspace.proposals.Omission;
import org.portwright.workspace.proposals.Proposal;

/** Says above the table how a list was read. */
@SuppressWarnings("nls")
class PhoneListWordsTest {

	private static PhoneList read(String text) {
		return PhoneListReader.read(text, () -> {
			// Reads on to the end.
		});
	}

	private static List<String> notes(PhoneList list) {
		return PhoneListWords.notes(list, Optional.empty()).stream().map(SourceNote::text).toList();
	}

	@Test
	void headingsAndColumnsThatAreReadByTheirCellsAreSaid() {
		assertEquals(List.of("Headings in line 1: MAC, Phone, PIN, Blurb", "By their cells: 'Phone' is Number."),
				notes(read("MAC;Phone;PIN;Blurb\n64167f000001;020 7946 0000;4711;x\n")));
	}

	@Test
	void aRemarkOnTheFileIsAWarning() {
		assertEquals(List.of(SourceNote.warning("Cut.")),
				PhoneListWords.notes(read("64167f000001\n"), Optional.of("Cut.")));
	}

	@Test
	void theHeadingsOfManyTablesAreCounted() {
		List<String> notes = notes(read(String.join("\n\n", IntStream.range(0, 9)
				.mapToObj(i -> "Name;MAC\nDesk " + i + ";64167f00000" + i).toList())));
		assertEquals(4, notes.size(), notes.toString());
		assertEquals("6 more rows have headings.", notes.getLast());
	}

	@Test
	void oneIsNotSeveral() {
		var draft = new PhoneDraft(2, Map.of(PhoneField.NAME, "Lobby"));
		var one = new PhoneList(List.of(), List.of(), List.of(draft), List.of());
		var refused = new Omission(3, "", Omission.Kind.REFUSED, "x");
		assertEquals("1 phone in the list, 1 row refused. The tenant has all of it already.",
				PhoneListWords.summary(one, new Proposal(List.of(), List.of(refused))));
		var two = new PhoneList(List.of(), List.of(), List.of(draft, draft), List.of());
		assertTrue(PhoneListWords.summary(two, new Proposal(List.of(), List.of(refused, refused)))
				.startsWith("2 phones in the list, 2 rows refused."));
	}
}
