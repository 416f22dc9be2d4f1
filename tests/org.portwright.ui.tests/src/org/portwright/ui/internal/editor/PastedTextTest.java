package org.portwright.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;

/** What is pasted into a field of one line is cleaned to one line there. */
@SuppressWarnings("nls")
class PastedTextTest {

	private static final String NAME = "loa.subscriberName";

	private final EditedEngagement engagement;

	PastedTextTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private String held() {
		return String.valueOf(((PortOrder) engagement.order().root()).getLoa().getSubscriberName());
	}

	@Test
	void aLineBreakIsASpaceAtOnce() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter(NAME);
		window.type(NAME, "VanArsdel\nInteriors");
		assertEquals("VanArsdel Interiors", window.shown(NAME));
		assertEquals("VanArsdel Interiors", held());
	}

	@Test
	void blanksAtTheEndsAreGoneWhenTheFieldIsLeft() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter(NAME);
		window.type(NAME, "Contoso");
		((Text) window.field(NAME).control()).append(" Ltd\u200B\u00A0");
		window.leave(NAME);
		assertEquals("Contoso Ltd", window.shown(NAME));
		assertEquals("Contoso Ltd", held());
	}
}
