package org.portwright.swtbot.journeys;

import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.journeys.Example.ORDER_FILE;
import static org.portwright.swtbot.pages.Window.until;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.FindNumber;
import org.portwright.swtbot.pages.Window;

/** A part of a number leads to the place where the number is. */
@SuppressWarnings("nls")
class FindNumberTest {

	private final Window window = new Window();

	@Test
	void aPartOfANumberLeadsToItsPlace() {
		window.explorer().openExample().close();
		FindNumber find = window.findNumber();
		find.type("46 0125");
		until("the number is found where it moves and where it is installed", () -> List
				.of("Moves with order: " + ORDER_FILE, "DDI range as installed: " + ORDER_FILE).equals(find.places()));
		find.type("+44 (0)20 7946 0085");
		until("the number that stays is found as such and where it is installed", () -> List
				.of("DDI range as installed: " + ORDER_FILE, "Numbers that stay: " + ORDER_FILE).equals(find.places()));
		find.open(0);
		until("its range is selected in the letter",
				() -> List.of("020 7946 0000 \u2013 0099").equals(window.order(ORDER).selected()));
	}
}
