package org.portwright.app.internal.support;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portwright.app.internal.texts.Messages;
import org.portwright.app.internal.theme.Themes;

/**
 * Puts the details for support into the clipboard. The log is read in the background, as the platform does it: support
 * is asked for also where our own services did not come up.
 */
final class SupportClipboard {

	private SupportClipboard() {
	}

	/** Runs {@code done} on the window's thread when they are there. */
	static void copy(IWorkbench workbench, Runnable done) {
		String theme = new Themes(workbench).shown().orElse(""); //$NON-NLS-1$
		var text = new AtomicReference<>(""); //$NON-NLS-1$
		try {
			workbench.getProgressService().busyCursorWhile(monitor -> {
				try {
					text.set(SupportDetails.ofThisUser().text(theme));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			set(workbench.getDisplay(), text.get());
			done.run();
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(Messages.SupportClipboard_copyFailed, e.getCause()),
					StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException e) {
			// The user does not want them any more.
		}
	}

	private static void set(Display display, String text) {
		var clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
