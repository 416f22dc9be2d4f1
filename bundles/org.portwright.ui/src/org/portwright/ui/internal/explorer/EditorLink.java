package org.portwright.ui.internal.explorer;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.FileEditorInput;

/** Links the tree with the editors: the selected file's editor comes to the front, the front editor's file is shown. */
final class EditorLink implements IPartListener2, AutoCloseable {

	private final IWorkbenchPage page;
	private final Consumer<IFile> activated;

	/** @param activated hears which file is edited in front */
	EditorLink(IWorkbenchPage page, Consumer<IFile> activated) {
		this.page = page;
		this.activated = activated;
		page.addPartListener(this);
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference reference) {
		if (reference != null && reference.getPart(false) instanceof IEditorPart editor) {
			file(editor.getEditorInput()).ifPresent(activated);
		}
	}

	@Override
	public void partBroughtToTop(@Nullable IWorkbenchPartReference reference) {
		partActivated(reference);
	}

	private static Optional<IFile> file(@Nullable IEditorInput input) {
		return Optional.ofNullable(Adapters.adapt(input, IFile.class));
	}

	/** The file that is edited in front. */
	Optional<IFile> front() {
		IEditorPart editor = page.getActiveEditor();
		return editor == null ? Optional.empty() : file(editor.getEditorInput());
	}

	/** Brings the editor of a file to the front, if there is one. */
	void show(IFile file) {
		IEditorPart editor = page.findEditor(new FileEditorInput(file));
		if (editor != null) {
			page.bringToTop(editor);
		}
	}

	@Override
	public void close() {
		page.removePartListener(this);
	}
}
