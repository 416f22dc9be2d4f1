package org.portwright.ui.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** A forms editor with as many pages as the editor of orders and nothing on them: what the platform costs. */
@SuppressWarnings("nls")
public final class EmptyEditor extends FormEditor {

	static final String ID = "org.portwright.ui.tests.emptyEditor";

	private static final int PAGES = 3;

	@Override
	protected void addPages() {
		try {
			for (int page = 0; page < PAGES; page++) {
				addPage(new FormPage(this, "page" + page, "Page " + page));
			}
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// There is nothing to save.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
