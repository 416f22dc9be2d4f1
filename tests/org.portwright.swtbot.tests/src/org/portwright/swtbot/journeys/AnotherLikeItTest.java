package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.pages.Window.until;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.NewDuplicate;
import org.portwright.swtbot.pages.NumbersTable;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.Window;

/** Another order like one that is there is duplicated, looked at from both ends, and opened again. */
@SuppressWarnings("nls")
class AnotherLikeItTest {

	private static final String OTHER = "Docklands & Bow";
	private static final String COMPANY = "Company name, exactly as on the bill";

	private final Window window = new Window();
	private final TenantExplorer explorer = window.explorer();

	@Test
	void anOrderIsDuplicatedSortedAndOpenedAgain() {
		OrderEditor london = explorer.openExample();
		String company = london.text(COMPANY);
		NumbersTable ofLondon = london.numbers();
		until("London's numbers are there", () -> !ofLondon.numbers().isEmpty());
		List<String> numbers = ofLondon.numbers();
		NewDuplicate duplicate = explorer.duplicate(ENGAGEMENT, ORDER);
		assertEquals(ORDER + " (copy)", duplicate.name());
		OrderEditor other = duplicate.make(OTHER);
		assertFalse(other.isDirty());
		assertEquals(company, other.text(COMPANY));
		until("the window names it", () -> window.title().equals(OTHER + " – " + ENGAGEMENT + " – Portwright"));

		// A click on the head sorts, the next one turns it, and the third gives the order of the file.
		NumbersTable table = other.numbers();
		until("its numbers are there", () -> table.numbers().equals(numbers));
		table.sort(0);
		until("they are sorted", () -> table.numbers().equals(numbers.stream().sorted().toList()));
		table.sort(0);
		until("they are turned", () -> table.numbers().equals(numbers.stream().sorted().toList().reversed()));
		table.sort(0);
		until("they are as in the file", () -> table.numbers().equals(numbers));

		other.close();
		london.show();
		window.openRecent(OTHER + " – " + ENGAGEMENT);
		until("it is open again", () -> window.title().startsWith(OTHER));
		explorer.select(ENGAGEMENT, OTHER);
	}
}
