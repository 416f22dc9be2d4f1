package org.portwright.ui.internal.guides;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.portwright.guides.GuideStep;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.TextClipboard;
import org.portwright.ui.internal.editor.ModelFileEditor;

/**
 * What the application does in a step of a guide.
 *
 * @param window where it is done
 * @param opened the guide
 */
record StepDeed(IWorkbenchWindow window, OpenedGuide opened) {

	/** Says whether it was done; what could not be done was told to the user. */
	boolean perform(GuideStep step) {
		return switch (step.action()) {
		case NONE -> true;
		case COPY_PAIRING_CODE -> new PairingCodeDialog(window.getShell()).open() == Window.OK;
		case OPEN_SIGN_IN_PAGE -> Pages.open(window, SignInPage.address());
		case OPEN_PAGE -> Pages.open(window, step.value());
		case COPY_TEXT -> {
			TextClipboard.copy(window.getShell().getDisplay(), step.copy());
			yield true;
		}
		case OPEN_FIELD -> openField(step.value());
		};
	}

	private boolean openField(String path) {
		Optional<IFile> tenant = opened.tenant().filter(IFile::exists);
		if (tenant.isEmpty()) {
			Failures.show(Status.info(Messages.StepDeed_noTenant));
			return false;
		}
		try {
			IEditorPart editor = IDE.openEditor(window.getActivePage(), tenant.get());
			if (editor instanceof ModelFileEditor fields) {
				fields.revealWhenRead(path);
			}
			return true;
		} catch (PartInitException e) {
			Failures.show(e);
			return false;
		}
	}
}
