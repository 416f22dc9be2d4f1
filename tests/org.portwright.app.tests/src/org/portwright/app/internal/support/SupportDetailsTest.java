package org.portwright.app.internal.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class SupportDetailsTest {

	@Test
	void tellsTheVersionsAndNobodysName() throws IOException {
		String text = SupportDetails.ofThisUser().text("dark");
		assertTrue(text.startsWith("Portwright " + Platform.getBundle("org.portwright.app").getVersion()), text);
		assertTrue(text.contains("Java " + System.getProperty("java.version")), text);
		assertTrue(text.contains("theme dark"), text);
		assertFalse(text.contains(System.getProperty("user.home")), text);
		assertFalse(text.contains(System.getProperty("user.name")), text);
	}

	@Test
	void theCommandFillsTheClipboard() throws Exception {
		Display display = PlatformUI.getWorkbench().getDisplay();
		var clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { "before" }, new TextTransfer[] { TextTransfer.getInstance() });
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
				"org.portwright.app.copySupportDetails",
				null);
		// Nothing is there for a moment between the two.
		WindowEvents.until("the details are in the clipboard",
				() -> String.valueOf(clipboard.getContents(TextTransfer.getInstance())).startsWith("Portwright 0."));
		clipboard.dispose();
	}
}
