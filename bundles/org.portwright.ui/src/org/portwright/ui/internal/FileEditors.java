package org.portwright.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.portwright.ui.Ids;
import org.portwright.workspace.files.FileKind;

/**
 * Opens files in their editors. The name of a file of ours says which: the platform would read it to find out, and
 * write down which editor it was, on the thread of the window.
 */
public final class FileEditors {

	private FileEditors() {
	}

	/**
	 * Opens a file, or shows the editor that it is open in.
	 *
	 * @throws PartInitException if there is no editor for it
	 */
	public static IEditorPart open(IWorkbenchPage page, IFile file) throws PartInitException {
		Optional<String> editor = FileKind.of(Path.of(file.getName())).map(FileEditors::of);
		return editor.isPresent() ? page.openEditor(new FileEditorInput(file), editor.get())
				: IDE.openEditor(page, file);
	}

	private static String of(FileKind kind) {
		return switch (kind) {
		case TENANT -> Ids.TENANT_EDITOR;
		case PORTING -> Ids.PORTING_EDITOR;
		};
	}
}
