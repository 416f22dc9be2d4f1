package org.portwright.phones.ui.internal.asking;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.Question;
import org.portwright.ui.Question.Answer;

/** Leads to the preferences that phones are asked by. */
record AskingPreferences(IWorkbenchWindow window) {

	/** Says why no phone was asked, and offers them. */
	void offer(String why) {
		new Question(window.getShell(), CommandName.ofWhole(CheckPhoneHandler.ID), why, MessageDialog.INFORMATION,
				List.of(new Answer(Messages.AskingPreferences_open, this::open),
						new Answer(IDialogConstants.CANCEL_LABEL, () -> {
							// Nothing is done.
						})),
				() -> {
					// Whatever the answer is.
				}).open();
	}

	private void open() {
		PreferencesUtil.createPreferenceDialogOn(window.getShell(), PhonePreferences.PAGE, null, null).open();
	}
}
