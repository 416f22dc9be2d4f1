package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.pages.Window.until;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.Window;

/** A problem of the example is mended by its quick fix. */
@SuppressWarnings("nls")
class QuickFixTest {

	private static final String FIELD = "Account number, as on the bill";
	private static final String WRONG = "FV 7741-092";
	private static final String RIGHT = "FV7741092";

	private final Window window = new Window();

	@Test
	void aProblemIsMendedAndUndone() {
		OrderEditor order = window.explorer().openExample();
		until("the problem is seen", () -> window.problems().says(WRONG));
		order.carrier();
		assertEquals(WRONG, order.text(FIELD));
		window.explorer().fix(ENGAGEMENT, ORDER, RIGHT);
		until("the field is mended", () -> RIGHT.equals(order.text(FIELD)));
		until("the problem is gone", () -> !window.problems().says(WRONG));
		order.show();
		window.undo();
		until("the field is as it was", () -> WRONG.equals(order.text(FIELD)));
		until("the problem is back", () -> window.problems().says(WRONG));
	}
}
