package org.portwright.app.internal.support;

import java.io.IOException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.portwright.app.internal.theme.Themes;

/** Puts the details for support into the clipboard; the log is read in a job. */
final class SupportClipboard {

	private SupportClipboard() {
	}

	/** Runs {@code done} on the window's thread when they are there. */
	static void copy(IWorkbench workbench, Runnable done) {
		Display display = workbench.getDisplay();
		String theme = new Themes(workbench).shown().orElse(""); //$NON-NLS-1$
		ICoreRunnable read = monitor -> {
			try {
				String text = SupportDetails.ofThisUser().text(theme);
				display.asyncExec(() -> {
					set(display, text);
					done.run();
				});
			} catch (IOException e) {
				throw new CoreException(Status.error(Messages.copyFailed, e));
			}
		};
		Job job = Job.create(Messages.reading, read);
		job.setUser(true);
		job.schedule();
	}

	private static void set(Display display, String text) {
		var clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
