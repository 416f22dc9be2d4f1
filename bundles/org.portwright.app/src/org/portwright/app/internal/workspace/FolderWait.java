package org.portwright.app.internal.workspace;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.portwright.app.internal.texts.Messages;
import org.portwright.app.internal.workspace.WorkspaceFolder.State;
import org.portwright.app.internal.workspace.WorkspaceFolder.Taken;
import org.portwright.ui.keys.EscapeKey;

/** Takes a folder, once the Portwright that has it has ended if it is about to. A window shows it and lets it be. */
final class FolderWait {

	private static final long LOOK_MILLIS = 50;

	private FolderWait() {
	}

	/** Takes a folder, or says why not: it is in use, or the user does not want to wait. */
	static Taken take(WorkspaceFolder folder, Path path) {
		var taken = new AtomicReference<>(folder.take(path));
		if (taken.get().state() == State.CLOSING) {
			try {
				new ProgressMonitorDialog(null) {

					@Override
					protected void configureShell(@Nullable Shell shell) {
						super.configureShell(shell);
						EscapeKey.does(Objects.requireNonNull(shell), this::cancelPressed);
					}
				}.run(true, true, monitor -> await(folder, path, taken, monitor));
			} catch (InvocationTargetException e) {
				throw new IllegalStateException(e.getCause());
			} catch (InterruptedException e) {
				// Nobody wants to wait: then it is in use.
				Thread.currentThread().interrupt();
			}
		}
		return taken.get();
	}

	/** Looks at intervals: a lock tells nobody that it is free. */
	private static void await(WorkspaceFolder folder, Path path, AtomicReference<Taken> taken,
			@Nullable IProgressMonitor monitor) throws InterruptedException {
		if (monitor == null) {
			return;
		}
		monitor.beginTask(Messages.FolderWait_waiting, IProgressMonitor.UNKNOWN);
		while (taken.get().state() == State.CLOSING && !monitor.isCanceled()) {
			TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
			taken.set(folder.take(path));
		}
	}
}
