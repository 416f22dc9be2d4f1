package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.WindowEvents;

/** Enter in the table of the numbers that were read, and then in the text that it leads into. */
@SuppressWarnings("nls")
class NumberPlaceKeysTest {

	private static final String MAIL = """
			The numbers are 0161 496 0000 - 0149 and 0161 496 0200.
			The office in Leeds has 0113 496 0555.
			Fax: 020 7946
			""";

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private final Keys keys = new Keys();

	private PastedMail open() throws Exception {
		return new PastedMail(workspace.engagement("Contoso"), MAIL, "152 numbers in 3 ranges");
	}

	private static void enterTable(PastedMail mail) {
		mail.taken().getShell().forceActive();
		mail.taken().setFocus();
		WindowEvents.until("the table has the keyboard", () -> mail.taken().getSelectionIndex() == 0);
	}

	/** By keys alone, before anything in the table was clicked. */
	@Test
	void enterLeadsToThePlaceAndLeavesTheTick() throws Exception {
		try (PastedMail mail = open()) {
			enterTable(mail);
			keys.press(SWT.ARROW_DOWN);
			keys.press(SWT.CR);
			WindowEvents.until("the text has the caret", mail.text()::isFocusControl);
			assertTrue(mail.says("152 numbers in 3 ranges"));
		}
	}

	/** Who takes the first Enter for one that finishes the wizard and was lost presses it again. */
	@Test
	void anotherEnterDoesNotTypeOverThePlaceAndOtherKeysDo() throws Exception {
		try (PastedMail mail = open()) {
			enterTable(mail);
			keys.press(SWT.CR);
			WindowEvents.until("the text has the caret", mail.text()::isFocusControl);
			keys.press(SWT.CR);
			assertEquals(MAIL, mail.text().getText());
			assertEquals("0113 496 0555", mail.text().getSelectionText());
			keys.type("none");
			keys.press(SWT.CR);
			assertEquals(MAIL.replace("0113 496 0555", "none\n"), mail.text().getText());
		}
	}

	@Test
	void whatIsSelectedByHandIsReplacedByEnter() throws Exception {
		try (PastedMail mail = open()) {
			PastedMail.open(mail.taken(), 0);
			mail.caret(0);
			mail.text().setSelection(MAIL.indexOf("0113"), MAIL.indexOf("0113") + 4);
			keys.press(SWT.CR);
			assertEquals(MAIL.replace("0113", "\n"), mail.text().getText());
		}
	}
}
