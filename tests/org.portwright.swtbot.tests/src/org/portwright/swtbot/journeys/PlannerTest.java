package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.pages.Window.until;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.Planner;
import org.portwright.swtbot.pages.Window;

/** A date is chosen among the days of the planner and taken back, and the customer is told of the dates. */
@SuppressWarnings("nls")
class PlannerTest {

	private static final String DATE = "Date wanted";
	private static final String WANTED = DATE + ": ";

	private final Window window = new Window();

	@Test
	void aDayIsChosenAndUndoneAndTheCustomerIsTold() {
		OrderEditor london = window.explorer().openExample();
		assertEquals("", london.text(DATE));
		Planner planner = london.planner();
		until("the dates are worked out", () -> planner.says("Earliest: ") || planner.says("Not before: "));

		planner.take(SWT.PAGE_DOWN, SWT.ARROW_RIGHT);
		until("the day is wanted", () -> planner.says(WANTED));
		assertTrue(london.isDirty());
		london.letter();
		String wanted = london.text(DATE);
		assertNotEquals("", wanted);
		london.planner();
		assertTrue(planner.says(WANTED + wanted));

		london.show();
		window.undo();
		until("no day is wanted", () -> !planner.says(WANTED));
		london.letter();
		assertEquals("", london.text(DATE));

		london.planner();
		window.copy("before");
		planner.copyCustomerWords();
		until("the words are in the clipboard", () -> !window.clipboard().equals("before"));
		assertTrue(window.clipboard().lines().count() > 1, window.clipboard());
	}
}
