package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

/** What an order says of its tenant. */
@SuppressWarnings("nls")
class OrderTenantTest {

	private final EditedEngagement engagement;

	OrderTenantTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theTenantIsFilledInAtAClickAsOneOperation() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.press("From the tenant");
		assertEquals("contoso.onmicrosoft.com", window.shown("initialDomain"));
		PortOrder order = (PortOrder) engagement.order().root();
		assertEquals("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73", order.getOrganisationId());
		engagement.model().undo(engagement.order());
		assertEquals("", window.shown("initialDomain"));
		assertEquals("", window.shown("organisationId"));
	}
}
