package org.portwright.ui.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.portwright.ui.Ids;

/**
 * Shows one of the pages of the explorer. The keyboard goes to the one that comes, as the one that goes would keep it
 * unseen.
 */
final class PageStack {

	private final Composite control;
	private final StackLayout layout = new StackLayout();
	private final IWorkbenchPage workbenchPage;
	private final Runnable takeFocus;

	/**
	 * @param takeFocus gives it to the page that is shown, if the explorer is active or will be when a dialog is closed
	 */
	PageStack(Composite parent, IWorkbenchPage workbenchPage, Runnable takeFocus) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(layout);
		this.workbenchPage = workbenchPage;
		this.takeFocus = takeFocus;
	}

	/** What the pages stand in. */
	Composite control() {
		return control;
	}

	boolean shows(Control page) {
		return layout.topControl == page;
	}

	void show(Control page) {
		@Nullable
		Control before = layout.topControl;
		layout.topControl = page;
		control.layout();
		if (before != null && before != page && isActive()) {
			takeFocus.run();
		}
	}

	private boolean isActive() {
		IWorkbenchPartReference active = workbenchPage.getActivePartReference();
		return active != null && Ids.EXPLORER.equals(active.getId());
	}
}
