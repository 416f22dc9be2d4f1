package org.portwright.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Widgets of forms look as what they are. */
@SuppressWarnings("nls")
class QuietToolkitTest {

	/** A colour that no theme gives a button. */
	private static final RGB FORM = new RGB(200, 0, 200);

	private final Shell shell = new Shell(Display.getCurrent());
	private final QuietToolkit toolkit = new QuietToolkit(Display.getCurrent());

	@AfterEach
	void dispose() {
		shell.dispose();
		toolkit.dispose();
	}

	/** GTK shows a button that has a colour in that also where it is disabled. */
	@Test
	void aButtonThatIsPressedHasTheColoursOfItsPlatform() {
		toolkit.getColors().setBackground(toolkit.getColors().createColor("form", FORM));
		for (int style : new int[] { SWT.PUSH, SWT.PUSH | SWT.FLAT, SWT.ARROW | SWT.LEFT }) {
			Button button = toolkit.createButton(shell, "Edit", style);
			assertEquals(new Button(shell, style).getForeground(), button.getForeground());
			assertNotEquals(FORM, button.getBackground().getRGB());
		}
		assertEquals("Edit", toolkit.createButton(shell, "Edit", SWT.PUSH).getText());
		assertEquals(FORM, toolkit.createButton(shell, "Edit", SWT.CHECK).getBackground().getRGB());
	}
}
