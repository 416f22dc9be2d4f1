package org.portwright.ui.internal.guides;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.portwright.guides.GuideStep;
import org.portwright.ui.Failures;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.FieldInFile;
import org.portwright.ui.guides.WebPages;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;

/** What the application does in a step of a guide. */
record StepDeed(IWorkbenchWindow window, OpenedGuide opened) {

	/** Says whether it was done; what could not be done was told to the user. */
	boolean perform(GuideStep step) {
		return switch (step.action()) {
		case NONE -> true;
		case OPEN_PAGE -> WebPages.open(window, step.value());
		case COPY_TEXT -> {
			TextClipboard.copy(window.getShell().getDisplay(),
					CopiedText.of(step.copy(), opened.opened().map(ModelFile::root), opened.found()));
			yield true;
		}
		case OPEN_FIELD -> openField(step.value());
		case OPEN_PREFERENCES -> openPreferences(step.value());
		default -> opened.about().perform(step, window, opened.file(), opened.subject());
		};
	}

	/** Where a page is not installed, the dialog shows another: its name is in the step. */
	private boolean openPreferences(String page) {
		return PreferencesUtil.createPreferenceDialogOn(window.getShell(), page, null, null).open() == Window.OK;
	}

	private boolean openField(String path) {
		Optional<IFile> file = opened.file().filter(IFile::exists);
		if (file.isEmpty()) {
			Failures.show(Status.info(Messages.StepDeed_noFile));
			return false;
		}
		return FieldInFile.show(file.get(), path);
	}
}
