package org.portwright.ui.editor;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.editor.FormEditor;

/**
 * Has the page in front shown again when its editor comes into sight. The platform tells a page of other pages alone,
 * and what costs much is not worked out while another editor covers it.
 */
final class PageSight implements IPartListener2, AutoCloseable {

	private final FormEditor editor;
	private final IWorkbenchPage window;
	private Optional<FormEditor> open;

	/** Follows an editor, which has its site, until this is closed. */
	PageSight(FormEditor editor) {
		this.editor = editor;
		open = Optional.of(editor);
		window = editor.getSite().getPage();
		window.addPartListener(this);
	}

	@Override
	public void partVisible(@Nullable IWorkbenchPartReference part) {
		if (part != null && editor.equals(part.getPart(false))) {
			// The workbench tells it before the controls can be seen.
			window.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::show);
		}
	}

	private void show() {
		open.map(FormEditor::getActivePageInstance).ifPresent(page -> page.setActive(true));
	}

	@Override
	public void close() {
		open = Optional.empty();
		window.removePartListener(this);
	}
}
