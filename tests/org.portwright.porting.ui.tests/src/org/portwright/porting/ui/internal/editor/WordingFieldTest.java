package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

/** The bill's own wording beside the fields that must match it. */
@SuppressWarnings("nls")
class WordingFieldTest {

	private final EditedEngagement engagement;

	WordingFieldTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	@Test
	void theBillsWordingIsKeptAsEvidence() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("bill:loa.subscriberName", "Contoso Limited");
		assertEquals("Contoso Limited", order().getEvidence().getFirst().getWording());
		assertEquals("loa.subscriberName", order().getEvidence().getFirst().getFeature());
		window.fill("bill:loa.subscriberName", "");
		assertTrue(order().getEvidence().isEmpty());
		engagement.model().undo(engagement.order());
		assertEquals("Contoso Limited", window.shown("bill:loa.subscriberName"));
	}
}
