package org.portwright.directory.ui.internal.signin;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.portwright.directory.ui.internal.preferences.SignInPreferences;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.guides.Guides;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.ui.Failures;
import org.portwright.ui.Question;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** Says that nobody can sign in to a tenant without a client id, and leads to where one comes from and goes to. */
record NoClientId(IWorkbenchWindow window, EngagementFiles files, ModelFile file) {

	private static final String GUIDE = "register-portwright"; //$NON-NLS-1$

	void tell() {
		new Question(window.getShell(), Messages.NoClientId_title,
				NLS.bind(Messages.NoClientId_message, Labels.of(file.root())), MessageDialog.INFORMATION,
				List.of(new Answer(Messages.NoClientId_guide, this::openGuide),
						new Answer(Messages.NoClientId_field, this::openField),
						new Answer(Messages.NoClientId_preferences, this::openPreferences),
						new Answer(IDialogConstants.CANCEL_LABEL, () -> {
							// Nothing is done.
						})),
				() -> {
					// Whatever the answer is.
				}).open();
	}

	private void openGuide() {
		Guides.named(GUIDE).ifPresent(guide -> GuideCommand.open(guide, file.root()));
	}

	private void openField() {
		files.resource(file).ifPresent(resource -> {
			try {
				IEditorPart editor = IDE.openEditor(window.getActivePage(), resource);
				if (editor instanceof ModelFileEditor fields) {
					fields.revealWhenRead(Literals.TENANT__CLIENT_ID.getName());
				}
			} catch (PartInitException e) {
				Failures.show(e);
			}
		});
	}

	private void openPreferences() {
		PreferencesUtil.createPreferenceDialogOn(window.getShell(), SignInPreferences.PAGE, null, null).open();
	}
}
