package org.portwright.ui.editor;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;

/** What an editor shows while it has nothing to edit: that the file is being read, or why it cannot be read. */
final class Notice extends Composite {

	private static final int WIDTH = 500;

	/** Shows a text. */
	Notice(Composite parent, String message) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 20).spacing(5, 10).applyTo(this);
		var text = new Label(this, SWT.WRAP);
		text.setText(message);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}

	/** Shows why a file cannot be read, and what can be done. */
	static Notice unreadable(Composite parent, IStatus reason, Runnable again) {
		var notice = new Notice(parent, reason.getMessage());
		notice.button(Messages.Notice_tryAgain, again);
		notice.button(Messages.Notice_problems, Notice::openProblems);
		return notice;
	}

	private void button(String label, Runnable pressed) {
		var button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
	}

	private static void openProblems() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}
}
