package org.portwright.ui.fields;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.internal.texts.Messages;

/** Asks whether days that look wrong are right all the same. */
public final class OddDayDialog {

	private static final int RECORD = 1;

	private OddDayDialog() {
	}

	/**
	 * Asks, and waits for the answer.
	 *
	 * @param days what is odd, a sentence each line
	 * @return whether the days are to be taken
	 */
	public static boolean ask(String days) {
		return MessageDialog.open(MessageDialog.QUESTION, Display.getCurrent().getActiveShell(),
				Messages.OddDayDialog_title, LegacyActionTools.escapeMnemonics(days), SWT.SHEET,
				Messages.OddDayDialog_check, Messages.OddDayDialog_record) == RECORD;
	}
}
