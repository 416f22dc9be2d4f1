package org.portwright.ui;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.portwright.workspace.files.FileKind;

/**
 * Opens files in their editors. The name of a file of ours says which: the platform would read it to find out, and
 * write down which editor it was, on the thread of the window.
 */
public final class FileEditors {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

	private FileEditors() {
	}

	/**
	 * Opens a file, or shows the editor that it is open in.
	 *
	 * @throws PartInitException if there is no editor for it
	 */
	public static IEditorPart open(IWorkbenchPage page, IFile file) throws PartInitException {
		@Nullable
		IEditorDescriptor editor = FileKind.of(Path.of(file.getName())).isEmpty() ? null
				: page.getWorkbenchWindow().getWorkbench().getEditorRegistry().getDefaultEditor(file.getName());
		return editor == null ? IDE.openEditor(page, file)
				: page.openEditor(new FileEditorInput(file), editor.getId());
	}

	/** Whether a file can be opened as text. */
	public static boolean hasTextEditor() {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(TEXT_EDITOR) != null;
	}

	/** Opens a file as the text that it is, for what no editor of ours can read. */
	public static void openAsText(IWorkbenchPage page, IFile file) {
		try {
			page.openEditor(new FileEditorInput(file), TEXT_EDITOR, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	/** Shows a file that was made or changed in the window in front. Where that cannot be, the explorer shows it. */
	public static void show(IFile file) {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			open(page, file);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
