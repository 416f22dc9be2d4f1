package org.portwright.ui;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.WorkbenchStatusDialogManager;

/**
 * The platform's dialog of errors, in front of the window that it is about. As the status manager opens it, it leaves
 * the keyboard to the window behind, or lets the caller wait until it is closed.
 */
final class ModalFailure {

	private ModalFailure() {
	}

	/** Opens it, or adds to what it tells already; at once on the window's thread. */
	static void open(Display display, StatusAdapter failure) {
		if (Display.getCurrent() == display) {
			Made.DIALOG.addStatusAdapter(failure, true);
		} else {
			WindowThread.later(display, () -> open(display, failure));
		}
	}

	/** Made when it is first opened: the platform asks for the window's thread. */
	private static final class Made {

		private static final WorkbenchStatusDialogManager DIALOG = new WorkbenchStatusDialogManager((String) null);
	}
}
