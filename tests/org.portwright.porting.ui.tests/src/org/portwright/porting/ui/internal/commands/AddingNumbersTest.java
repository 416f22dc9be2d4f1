package org.portwright.porting.ui.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** Numbers out of a text come into an order. */
@SuppressWarnings("nls")
class AddingNumbersTest {

	private final EditedEngagement engagement;

	AddingNumbersTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void addsNumbersToAnOrderAsOneStep() {
		ModelFile order = engagement.order();
		List<String> told = new ArrayList<>();
		AddingNumbers.begin(engagement.engagementFiles(), order, "+442079460000 - +442079460149",
				added -> told.add(AddingNumbers.words(added)));
		WindowEvents.until("they are added", () -> !told.isEmpty());
		assertEquals(List.of("150 numbers added."), told);
		assertEquals(1, ((PortOrder) order.root()).getNumbers().size());
		engagement.model().undo(order);
		assertEquals(0, ((PortOrder) order.root()).getNumbers().size());
	}

	@Test
	void whereNoDetailsAreShownItSaysWhereToLookAtWhatWasLeftOut() {
		List<String> told = new ArrayList<>();
		AddingNumbers.begin(engagement.engagementFiles(), engagement.order(), "020 7946 0000, 07700 900123",
				added -> told.add(AddingNumbers.wholeWords(added)));
		WindowEvents.until("it is said", () -> !told.isEmpty());
		assertEquals(List.of("1 number added. 1 that cannot be ported left out."
				+ " To look at these, paste them on the page Numbers of the order."), told);
	}

	@Test
	void aPastedMailIsKeptInTheSameStep() {
		ModelFile order = engagement.order();
		List<String> told = new ArrayList<>();
		AddingNumbers.begin(engagement.engagementFiles(), order,
				"From: Zoë <zoe@fabrikam.example>\nSubject: One more\n\nPlease move 0113 496 0000.",
				added -> told.add(AddingNumbers.words(added)));
		WindowEvents.until("they are added", () -> !told.isEmpty());
		assertEquals(List.of("1 number added. The journal has the mail now, as 'pasted mail.txt'."), told);
		assertEquals("One more", ((PortOrder) order.root()).getJournal().getLast().getSubject());
		engagement.model().undo(order);
		assertEquals(0, ((PortOrder) order.root()).getJournal().size());
	}
}
