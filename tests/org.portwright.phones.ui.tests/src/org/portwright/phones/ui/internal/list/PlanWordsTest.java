package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.PhoneListReader;
import org.portwright.phones.operations.PhoneChange;
import org.portwright.phones.operations.PhonePlan;

/** What a list would change is said as the table says it. */
@SuppressWarnings("nls")
class PlanWordsTest {

	private static PhonePlan plan(List<PhoneDraft> added, List<PhoneChange> changes) {
		return new PhonePlan(new PhoneList(List.of(), List.of(), added, List.of()), added, changes, changes.size(),
				List.of());
	}

	private static String said(PhoneField field, String before, String after) {
		return PlanWords.rows(plan(List.of(), List.of(new PhoneChange(2, "p1", "Lobby", field, before, after))), 9)
				.getFirst().getLast();
	}

	@Test
	void valuesAreInTheWordsAndTheSpellingOfTheTable() {
		assertEquals("Whose account: 'Common area phone' would become 'A person'",
				said(PhoneField.KIND, "commonArea", "user"));
		assertEquals("Number: '020 7946 0000' would become '0113 496 0123'",
				said(PhoneField.NUMBER, "+442079460000", "+441134960123"));
		assertEquals("Number: '4711' would become '0113 496 0123'", said(PhoneField.NUMBER, "4711", "+441134960123"));
		assertEquals("Whose account: A person", said(PhoneField.KIND, "", "user"));
	}

	@Test
	void headingsAndWhatWasLeftOutAreSaid() {
		PhoneList list = PhoneListReader.read("MAC;Phone;PIN;Blurb\n64167f000001;020 7946 0000;4711;x\n", () -> {
			// goes on to the end
		});
		var plan = new PhonePlan(list, list.drafts(), List.of(), 0, list.remarks());
		assertEquals("1 new phone, 0 that the tenant has, no row refused. By their cells: 'Phone' is Number.",
				PlanWords.summary(plan));
		List<List<String>> rows = PlanWords.rows(plan, 9);
		assertEquals(List.of("1", "Headings", "", "MAC, Phone, PIN, Blurb"), rows.get(0));
		assertEquals(List.of("1", "Secret left out", "PIN",
				"The column 'PIN' was not read: passwords, PINs and codes are never kept."), rows.get(1));
		assertEquals(List.of("1", "Not read", "Blurb", "The column 'Blurb' was not read: its heading is not known."
				+ " Give it one that is, such as Name, Number or Site."), rows.get(2));
	}

	@Test
	void oneIsNotSeveral() {
		var draft = new PhoneDraft(2, Map.of(PhoneField.NAME, "Lobby"));
		assertEquals("1 new phone, 0 that the tenant has, no row refused.",
				PlanWords.summary(plan(List.of(draft), List.of())));
		assertEquals("2 new phones, 0 that the tenant has, no row refused.",
				PlanWords.summary(plan(List.of(draft, draft), List.of())));
	}
}
