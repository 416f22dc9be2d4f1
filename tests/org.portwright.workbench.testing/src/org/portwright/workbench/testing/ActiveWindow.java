package org.portwright.workbench.testing;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test the window as a user has it: active. On a display without a window manager nobody gives the focus
 * back when a dialog of the test before was closed.
 */
public final class ActiveWindow implements BeforeEachCallback {

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		window.forceActive();
		Display display = window.getDisplay();
		while (display.readAndDispatch()) {
			// Until the focus has arrived.
		}
	}
}
