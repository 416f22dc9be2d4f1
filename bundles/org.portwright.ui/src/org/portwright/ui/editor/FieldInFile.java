package org.portwright.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.FileEditors;

/** Opens a file at one of its fields, which is shown once the file is read. */
public final class FieldInFile {

	private FieldInFile() {
	}

	/**
	 * Opens it in the window in front; tells the user if that cannot be.
	 *
	 * @param path of the field, such as {@code phoneAccess.region}
	 * @return whether the file was opened
	 */
	public static boolean show(IFile file, String path) {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return false;
		}
		try {
			IEditorPart editor = FileEditors.open(window.getActivePage(), file);
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
