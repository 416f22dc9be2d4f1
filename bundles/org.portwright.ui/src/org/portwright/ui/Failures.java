package org.portwright.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.IStatusAdapterConstants;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.WorkbenchStatusDialogManager;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.work.UnansweredStatus;

/**
 * The one place where what went wrong is told: in the words of the status, in a modal dialog that nobody waits for,
 * with the details in the log. What was cancelled is not told at all.
 * <p>What the application foresees, such as a full disk or an order that is not ready, is logged as a warning, and what
 * a network does wrong as information; anything else is a fault of ours and logged as an error.
 */
public final class Failures {

	private Failures() {
	}

	/** Shows and logs what went wrong; call it on any thread. */
	public static void show(IStatus status) {
		if (status.isOK() || status.matches(IStatus.CANCEL)) {
			return;
		}
		log(status);
		var adapter = new StatusAdapter(status);
		adapter.setProperty(IStatusAdapterConstants.TITLE_PROPERTY, Messages.Failures_title);
		ModalFailure.open(PlatformUI.getWorkbench().getDisplay(), adapter);
	}

	/** Shows and logs why something was not done; call it on any thread. */
	public static void show(Throwable failure) {
		show(of(failure));
	}

	/** Logs what went wrong without a dialog, for who shows it in a place of its own. */
	public static void log(IStatus status) {
		if (status instanceof UnansweredStatus unanswered) {
			Platform.getLog(Failures.class).log(unanswered.logged());
			return;
		}
		if (Stream.of(status.getChildren()).anyMatch(UnansweredStatus.class::isInstance)) {
			// What it says of all of them names them.
			Stream.of(status.getChildren()).forEach(Failures::log);
			return;
		}
		Throwable cause = status.getException();
		boolean ours = cause != null && !isForeseen(cause);
		int severity = ours ? status.getSeverity() : Math.min(status.getSeverity(), IStatus.WARNING);
		Platform.getLog(Failures.class)
				.log(new Status(severity, status.getPlugin(), status.getCode(), status.getMessage(), cause));
	}

	/** The status that tells people of a failure. */
	public static IStatus of(Throwable failure) {
		return switch (failure) {
		case OperationCanceledException canceled -> Status.CANCEL_STATUS;
		case InterruptedException canceled -> Status.CANCEL_STATUS;
		case InvocationTargetException wrapper when wrapper.getCause() != null -> of(wrapper.getCause());
		case ExecutionException wrapper when wrapper.getCause() != null -> of(wrapper.getCause());
		case CoreException told -> told.getStatus();
		case SaveFailedException told -> Status.error(told.getMessage(), told);
		case UnreadableFileException told -> Status.error(told.getMessage(), told);
		default -> Status.error(Messages.Failures_unforeseen, failure);
		};
	}

	private static boolean isForeseen(Throwable failure) {
		return failure instanceof IOException || failure instanceof CoreException;
	}

	/**
	 * The platform's dialog of errors, in front of the window that it is about. As the status manager opens it, it
	 * leaves the keyboard to the window behind, or lets the caller wait until it is closed.
	 */
	private static final class ModalFailure {

		private ModalFailure() {
		}

		/** Opens it, or adds to what it tells already; at once on the window's thread. */
		static void open(Display display, StatusAdapter failure) {
			if (Display.getCurrent() == display) {
				Made.DIALOG.addStatusAdapter(failure, true);
			} else {
				WindowThread.later(display, () -> open(display, failure));
			}
		}

		/** Made when it is first opened: the platform asks for the window's thread. */
		private static final class Made {

			private static final WorkbenchStatusDialogManager DIALOG = new WorkbenchStatusDialogManager((String) null);
		}
	}
}
