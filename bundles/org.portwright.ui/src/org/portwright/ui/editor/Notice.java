package org.portwright.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.CommandName;
import org.portwright.ui.Failures;
import org.portwright.ui.FileEditors;
import org.portwright.ui.ProblemsView;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.internal.versions.EarlierVersion;

/** What an editor shows while it has nothing to edit: that the file is being read, or why it cannot be read. */
final class Notice extends Composite {

	private static final int WIDTH = 500;

	/** Shows a text. */
	Notice(Composite parent, String message) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 20).spacing(5, 10).applyTo(this);
		var text = new Label(this, SWT.WRAP);
		text.setText(LegacyActionTools.escapeMnemonics(message));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}

	/**
	 * Shows why a file cannot be read, and what can be done.
	 *
	 * @param again reads it once more
	 */
	static Notice unreadable(Composite parent, IStatus reason, IFile file, Runnable again) {
		var notice = new Notice(parent, reason.getMessage());
		notice.button(Messages.Notice_tryAgain, again);
		if (FileEditors.hasTextEditor()) {
			notice.button(CommandName.of("openAsText"), //$NON-NLS-1$
					() -> FileEditors.openAsText(page(), file));
		}
		notice.button(Messages.Notice_earlierVersion, () -> EarlierVersion.offer(notice.getShell(), file));
		notice.button(Messages.Notice_problems, Notice::openProblems);
		return notice;
	}

	/** Shows the content of a revision, which can be read and copied. */
	static Notice revision(Composite parent, String title, String content) {
		var notice = new Notice(parent, title);
		var text = new Text(notice, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setText(content);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return notice;
	}

	private void button(String label, Runnable pressed) {
		var button = new Button(this, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static void openProblems() {
		try {
			page().showView(ProblemsView.id());
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}
}
