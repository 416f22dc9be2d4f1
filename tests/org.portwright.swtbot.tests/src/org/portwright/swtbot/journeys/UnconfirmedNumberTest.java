package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.pages.Window.until;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.NewLetter;
import org.portwright.swtbot.pages.NumbersTable;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.Window;

/** A doubtful number of a mail that is taken all the same is marked until it is confirmed. */
@SuppressWarnings("nls")
class UnconfirmedNumberTest {

	private static final String MAIL = """
			Hello Sam,

			these move: 0161 496 0300 to 0319.
			You reach me on 0113 496 0556.
			We have never had 0161 496 0390.

			Kim Young
			""";

	private static final String RANGE = "0161 496 0300 \u2013 0319";
	private static final String SENDER = "0113 496 0556";
	private static final String DENIED = "0161 496 0390";
	private static final String NOT_CONFIRMED = "Not confirmed: ";

	private final Window window = new Window();

	@Test
	void itIsTickedMarkedConfirmedAndMarkedAgainByUndo() {
		window.copy(MAIL);
		NewLetter letter = window.explorer().newEngagement().customer("Wingtip Toys").draftLetter();
		until("the mail is read", () -> letter.understood().containsAll(List.of(RANGE, SENDER, DENIED)));
		assertTrue(letter.isTicked(RANGE));
		assertFalse(letter.isTicked(SENDER));
		assertFalse(letter.isTicked(DENIED));
		letter.tick(SENDER).order("York").finish();
		OrderEditor order = window.order("York");
		NumbersTable numbers = order.numbers();
		until("the numbers are there", () -> numbers.numbers().equals(List.of(SENDER, RANGE)));
		until("one is marked", () -> numbers.problem(1).startsWith(NOT_CONFIRMED));
		assertTrue(numbers.problem(1).contains("reach me on") && numbers.problem(1).contains("in pasted mail.txt"),
				() -> numbers.problem(1));
		assertEquals(-1, numbers.problem(2).indexOf(NOT_CONFIRMED));
		numbers.confirm(1);
		until("it is confirmed", () -> !numbers.problem(1).startsWith(NOT_CONFIRMED));
		window.undo();
		until("it is marked again", () -> numbers.problem(1).startsWith(NOT_CONFIRMED));
	}
}
