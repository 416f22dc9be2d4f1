package org.portwright.ui.dialogs;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;

/**
 * Switches a button of a dialog on and off. The dark theme colours the words of all buttons alike, and has a class for
 * those that are off, which the platform gives to the buttons of wizards alone.
 */
public final class DialogButton {

	private static final String OFF = "disabled"; //$NON-NLS-1$

	private DialogButton() {
	}

	/** Does so, and shows it in each theme. */
	public static void enable(Button button, boolean on) {
		button.setEnabled(on);
		PlatformUI.getWorkbench().getService(IStylingEngine.class).setClassname(button, on ? "" : OFF); //$NON-NLS-1$
	}
}
