package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.TenantEditor;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.UndoWays;
import org.portwright.swtbot.pages.Window;

/** Two editors and the explorer show the same objects. */
@SuppressWarnings("nls")
class OneModelTest {

	private static final String RENAMED = "Contoso Group";
	private static final String NAME = "Name";
	private static final String NAME_OF_ORDER = "Name of the order";

	private final Window window = new Window();

	@Test
	void whatIsDoneInOnePlaceIsSeenAndUndoneInTheOthers() {
		TenantExplorer explorer = window.explorer();
		OrderEditor order = explorer.openExample();
		TenantEditor tenant = explorer.openTenant(ENGAGEMENT, TENANT);
		var file = new OnDisk(ENGAGEMENT, Example.TENANT_FILE);

		tenant.type(NAME, RENAMED);
		until("the explorer shows the new name", () -> explorer.shows(ENGAGEMENT, RENAMED));
		order.show();
		until("the order shows the new name", () -> order.isForTenant(RENAMED));
		assertTrue(tenant.isDirty());
		assertFalse(order.isDirty());
		assertFalse(file.says(RENAMED));

		// It was done to the tenant, so the order's editor has nothing to undo.
		until("nothing can be undone in the order", () -> !new UndoWays().isOffered());
		tenant.show();
		window.undo();
		order.show();
		until("the order shows the old name", () -> order.isForTenant(TENANT));
		until("the explorer shows the old name", () -> explorer.shows(ENGAGEMENT, TENANT));
		until("nothing is to be saved", () -> !tenant.isDirty());

		// Done again in the tenant's, undone in the explorer.
		tenant.show();
		assertEquals(TENANT, tenant.text(NAME));
		window.redo();
		until("the tenant has the new name again", () -> RENAMED.equals(tenant.text(NAME)));
		explorer.select(ENGAGEMENT, RENAMED);
		window.undo();
		until("the tenant has the old name", () -> TENANT.equals(tenant.text(NAME)));

		// What is done in the order's editor is undone in the explorer too, and saved it stays.
		order.show();
		order.type(NAME_OF_ORDER, "London");
		until("the explorer shows the order's new name", () -> explorer.shows(ENGAGEMENT, "London"));
		explorer.select(ENGAGEMENT, "London");
		window.undo();
		until("the explorer shows the order's old name", () -> explorer.shows(ENGAGEMENT, ORDER));
		order.show();
		assertEquals(ORDER, order.text(NAME_OF_ORDER));
		window.redo();
		until("the order has its new name again", () -> "London".equals(order.text(NAME_OF_ORDER)));
		order.save();
		assertTrue(new OnDisk(ENGAGEMENT, Example.ORDER_FILE).says("\"London\""));
	}
}
