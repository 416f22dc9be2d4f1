package org.portwright.app.internal.support;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.portwright.app.internal.texts.Messages;

/** Says once in a session that something went wrong; the log has every time. */
public final class FailureDialog {

	private final Consumer<Throwable> log;
	private boolean said;

	/** Logs into the platform's log. */
	public FailureDialog() {
		this(failure -> ILog.of(FailureDialog.class).error(Messages.FailureDialog_title, failure));
	}

	FailureDialog(Consumer<Throwable> log) {
		this.log = log;
	}

	/** Logs what the window's event loop caught, and shows it if it is the first. */
	public void caught(Throwable failure) {
		if (isHarmless(failure)) {
			ILog.of(FailureDialog.class).warn(Messages.FailureDialog_title, failure);
			return;
		}
		log.accept(failure);
		IWorkbench workbench = PlatformUI.getWorkbench();
		// While it closes, nothing can be saved or carried on any more.
		if (said || workbench.isClosing()) {
			return;
		}
		said = true;
		open(workbench);
	}

	/**
	 * The platform tells the window of an editor that its save goes on in the background, also when the editor was
	 * closed meanwhile and has no window any more. The save goes on, and nothing is lost.
	 */
	private static boolean isHarmless(Throwable failure) {
		StackTraceElement[] stack = failure.getStackTrace();
		return failure instanceof NullPointerException && stack.length > 0
				&& stack[0].getClassName().equals("org.eclipse.ui.internal.SaveableHelper") //$NON-NLS-1$
				&& stack[0].getMethodName().equals("notifySaveAction"); //$NON-NLS-1$
	}

	/** Nobody waits for the dialog: the work that the failure came from, and a test, goes on. */
	private static void open(IWorkbench workbench) {
		var dialog = new MessageDialog(workbench.getModalDialogShellProvider().getShell(), Messages.FailureDialog_title,
				null,
				Messages.FailureDialog_message, MessageDialog.ERROR, 0, Messages.FailureDialog_copyDetails,
				Messages.FailureDialog_close) {

			@Override
			protected void buttonPressed(int button) {
				super.buttonPressed(button);
				if (button == 0) {
					SupportClipboard.copy(workbench, () -> {
						// The text is where it was asked for; the dialog said what it is.
					});
				}
			}
		};
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
