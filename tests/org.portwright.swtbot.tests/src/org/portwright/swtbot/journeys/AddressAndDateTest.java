package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portwright.swtbot.pages.Window.until;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.PasteAddress;
import org.portwright.swtbot.pages.Window;

/** The address of the site is pasted whole, the date comes from the calendar, and both are taken back. */
@SuppressWarnings("nls")
class AddressAndDateTest {

	private static final String DATE = "Date wanted";
	private static final String TOWN = "Town";
	private static final String POSTCODE = "Postcode";

	private final Window window = new Window();

	@Test
	void anAddressIsPastedADateIsChosenAndBothAreUndone() {
		OrderEditor london = window.explorer().openExample();
		String town = london.site(TOWN);
		String postcode = london.site(POSTCODE);
		window.copy("Northwind House, 12 Mill Lane\nOtley\nLS21 9QX");
		PasteAddress address = london.pasteSite();
		assertEquals("Otley", address.taken(TOWN));
		address.take();
		until("the address is taken", () -> london.site(TOWN).equals("Otley"));
		assertEquals("LS21 9QX", london.site(POSTCODE));

		assertEquals("", london.text(DATE));
		london.calendar(DATE).take(SWT.PAGE_DOWN, SWT.ARROW_RIGHT);
		until("the date is taken", () -> !london.text(DATE).isEmpty());

		london.show();
		window.undo();
		until("the date is gone", () -> london.text(DATE).isEmpty());
		assertEquals("Otley", london.site(TOWN));
		window.undo();
		until("the address is as it was", () -> london.site(TOWN).equals(town));
		assertEquals(postcode, london.site(POSTCODE));
	}
}
