package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.Album;
import org.portwright.swtbot.pages.NumbersTable;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.TenantEditor;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.UndoWays;
import org.portwright.swtbot.pages.Window;

/** Three orders and two tenants are edited side by side: what is taken back is always what was done in front. */
@SuppressWarnings("nls")
class FiveEditorsTest {

	private static final String COMPANY = "Company name, exactly as on the bill";
	private static final String REGION = "Region";
	private static final String NAME_OF_ORDER = "Name of the order";
	private static final String NUMBER = "0161 496 0777";

	private final Window window = new Window();
	private final TenantExplorer explorer = window.explorer();
	private final UndoWays undo = new UndoWays();
	private final Album album = new Album("FiveEditors");

	private static void untilSays(OrderEditor order, String company) {
		until("the company is " + company, () -> company.equals(order.text(COMPANY)));
	}

	private static void untilIn(TenantEditor tenant, String region) {
		until("the region is " + region, () -> region.equals(tenant.text(REGION)));
	}

	private void untilOffered(String name) {
		until("the menu offers to undo in " + name, () -> undo.inMenu().endsWith("(" + name + ")"));
	}

	private void untilNothing() {
		until("nothing can be undone", () -> !undo.isOffered());
		until("the tool bar says so, too", () -> !undo.isOnToolBar());
		assertEquals("Undo", undo.inMenu());
	}

	@Test
	void eachEditorTakesBackItsOwnByKeysMenuAndToolBar() {
		OrderEditor london = explorer.openExample();
		String company = london.text(COMPANY);
		OrderEditor leeds = explorer.duplicate(ENGAGEMENT, ORDER).make("Leeds");
		OrderEditor york = explorer.duplicate(ENGAGEMENT, ORDER).make("York");
		TenantEditor fabrikam = explorer.newTenant(ENGAGEMENT).make("Fabrikam");
		TenantEditor contoso = explorer.openTenant(ENGAGEMENT, TENANT);
		String region = contoso.text(REGION);
		// What made a file that is saved is not taken back.
		fabrikam.show();
		untilNothing();

		london.show();
		london.type(COMPANY, "London Ltd");
		contoso.show();
		contoso.type(REGION, "EMEA West");
		leeds.show();
		leeds.type(COMPANY, "Leeds Ltd");
		leeds.save();
		fabrikam.show();
		fabrikam.type(REGION, "NA");
		york.show();
		york.type(COMPANY, "York Ltd");
		album.keep("five-edited");

		// By keys, in the one whose edit is the oldest.
		london.show();
		untilOffered(ORDER);
		album.keep("label-of-order");
		undo.byKeys();
		untilSays(london, company);
		untilNothing();
		assertFalse(london.isDirty());
		undo.againByKeys();
		untilSays(london, "London Ltd");

		// By the menu, in a tenant.
		contoso.show();
		untilOffered(TENANT);
		album.keep("label-of-tenant");
		undo.byMenu();
		untilIn(contoso, region);
		undo.againByMenu();
		untilIn(contoso, "EMEA West");
		undo.byKeys();
		untilIn(contoso, region);

		// By the tool bar, in an order that is saved.
		leeds.show();
		untilOffered("Leeds");
		undo.byToolBar();
		untilSays(leeds, company);
		assertTrue(leeds.isDirty());
		album.keep("saved-undone");
		undo.againByToolBar();
		untilSays(leeds, "Leeds Ltd");
		until("it is as it was saved", () -> !leeds.isDirty());

		// All others are as they were.
		fabrikam.show();
		assertEquals("NA", fabrikam.text(REGION));
		undo.byToolBar();
		untilIn(fabrikam, "");
		untilNothing();
		york.show();
		assertEquals("York Ltd", york.text(COMPANY));

		// What a paste and a wizard did is taken back in the order that they did it to.
		window.copy(NUMBER);
		NumbersTable numbers = york.addPasted();
		until("the number is there", () -> numbers.numbers().contains(NUMBER));
		leeds.show();
		untilOffered("Leeds");
		york.show();
		untilOffered("York");
		undo.byMenu();
		until("the number is gone", () -> !numbers.numbers().contains(NUMBER));
		york.letter();
		undo.byKeys();
		untilSays(york, company);
		untilNothing();

		// Closed and opened again it has its own history, and the others have theirs.
		leeds.close();
		OrderEditor again = explorer.openOrder(ENGAGEMENT, "Leeds");
		untilOffered("Leeds");
		undo.byKeys();
		untilSays(again, company);
		untilNothing();
		again.save();
		album.keep("opened-again");

		// In the explorer it is what was done last in any file, and says in which.
		london.show();
		london.type(NAME_OF_ORDER, "Docklands");
		explorer.select(ENGAGEMENT, TENANT);
		untilOffered("Docklands");
		album.keep("label-in-explorer");
		undo.byKeys();
		until("the explorer shows the order's old name", () -> explorer.shows(ENGAGEMENT, ORDER));
		london.show();
		assertEquals("London Ltd", london.text(COMPANY));
	}
}
