package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

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

	@Test
	void whatWasChangedIsSaidUntilTheNextEdit() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter(NAME);
		window.type(NAME, "VanArsdel\tInteriors\u200B");
		assertEquals("Line breaks and tabs became spaces: the field has one line.\nInvisible characters were removed.",
				window.field(NAME).note());
		window.leave(NAME);
		assertTrue(window.field(NAME).note().startsWith("Line breaks"));
		((Text) window.field(NAME).control()).append("!");
		assertEquals("", window.field(NAME).note());
		((Text) window.field(NAME).control()).append("\u00A0");
		window.leave(NAME);
		assertTrue(window.field(NAME).note().startsWith("No-break spaces"), window.field(NAME).note());
	}

	@Test
	void whatWasChangedIsOverWithAnUndo() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter(NAME);
		window.type(NAME, "VanArsdel\nInteriors");
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertEquals("", window.field(NAME).note());
	}

	@Test
	void aTextThatIsTooLongIsCutAndSaidHowMuch() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter(NAME);
		window.type(NAME, "x".repeat(5_000_000));
		assertEquals(65_000, window.shown(NAME).length());
		assertEquals("The field holds 65,000 characters at most: 4,935,000 at the end were left out.",
				window.field(NAME).note());
	}

	@Test
	void whatAFileHasIsShownAsItIs() throws Exception {
		engagement.model().perform("Set", SetCommand.create(engagement.model().editingDomain(),
				((PortOrder) engagement.order().root()).getLoa(), Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME,
				"VanArsdel\nInteriors"));
		EditorWindow window = engagement.openOrder();
		window.enter(NAME);
		window.leave(NAME);
		assertEquals("VanArsdel\nInteriors", held(), "who looks at a field changes nothing");
	}
}
