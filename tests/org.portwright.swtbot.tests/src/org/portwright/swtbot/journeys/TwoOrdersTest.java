package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.journeys.Example.ORDER_FILE;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.NumbersTable;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.Window;

/** Two orders of one customer get into each other's way: it is said at both, and what mends one mends the other. */
@SuppressWarnings("nls")
class TwoOrdersTest {

	private static final String OTHER = "Docklands";
	private static final String OTHER_FILE = "Docklands.porting";
	private static final String PROVIDER = "Fabrikam Voice";
	private static final String ACCOUNT = "Account number, as on the bill";
	private static final String NUMBER = "020 7946 0125";
	private static final String NUMBER_TWICE = "is in other open orders too: %s. A number can move with one order only";
	private static final String ACCOUNT_TWICE = "nor are followed by it: %s. The losing provider refuses";

	private final Window window = new Window();
	private final TenantExplorer explorer = window.explorer();

	private void untilSaid(OrderEditor order, String problem, String other) {
		String text = problem.formatted(other);
		until("the editor names " + other, () -> order.problems().stream().anyMatch(said -> said.contains(text)));
		until("the Problems view names " + other, () -> window.problems().says(text));
	}

	private void untilGone(OrderEditor order, String problem, String other) {
		String text = problem.formatted(other);
		until("the editor does not name " + other,
				() -> order.problems().stream().noneMatch(said -> said.contains(text)));
		until("the Problems view does not name " + other, () -> !window.problems().says(text));
	}

	private Image icon() {
		return explorer.icon(ENGAGEMENT, OTHER);
	}

	private OrderEditor draft() {
		window.copy("Good morning");
		explorer.newLetter(ENGAGEMENT, TENANT).order(OTHER).losingProvider(PROVIDER).finish();
		return window.order(OTHER);
	}

	@Test
	void whatIsWrongWithTwoOrdersIsSaidAndMendedAtBoth() {
		OrderEditor london = explorer.openExample();
		OrderEditor other = draft();
		other.putBeside();
		until("the explorer shows it", () -> explorer.shows(ENGAGEMENT, OTHER));
		Image unmarked = icon();

		// A number in both is an error, until it is taken back.
		window.copy(NUMBER);
		NumbersTable numbers = other.pasteNumbers();
		until("the number is there", () -> numbers.numbers().contains(NUMBER));
		other.letter();
		untilSaid(other, NUMBER_TWICE, ORDER_FILE);
		untilSaid(london, NUMBER_TWICE, OTHER_FILE);
		until("the explorer marks it like London", () -> icon().equals(explorer.icon(ENGAGEMENT, ORDER)));
		other.show();
		window.undo();
		untilGone(other, NUMBER_TWICE, ORDER_FILE);
		untilGone(london, NUMBER_TWICE, OTHER_FILE);
		until("the explorer does not mark it", () -> icon().equals(unmarked));

		// An account of two orders is one still when one of them is closed.
		other.carrier();
		other.type(ACCOUNT, "FV7741092");
		untilSaid(other, ACCOUNT_TWICE, ORDER_FILE);
		other.save();
		other.close();
		untilSaid(london, ACCOUNT_TWICE, OTHER_FILE);
		until("the closed one is marked", () -> window.problems().says(ACCOUNT_TWICE.formatted(ORDER_FILE)));
		until("the explorer marks it", () -> !icon().equals(unmarked));

		// Which order follows which is said at one, for both.
		explorer.fix(ENGAGEMENT, ORDER, OTHER_FILE);
		untilGone(london, ACCOUNT_TWICE, OTHER_FILE);
		until("the closed one is mended", () -> !window.problems().says(ACCOUNT_TWICE.formatted(ORDER_FILE)));
		until("the explorer does not mark it", () -> icon().equals(unmarked));
		london.save();
		OrderEditor again = explorer.openOrder(ENGAGEMENT, OTHER);
		untilGone(again, ACCOUNT_TWICE, ORDER_FILE);
		assertFalse(again.isDirty());
	}
}
