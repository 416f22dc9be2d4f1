package org.portwright.app.internal.workspace;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.portwright.app.internal.texts.Messages;

/** Looks for changes made outside when people come back to the window, and saves the workspace's tree at the end. */
public final class WorkspaceKeeper {

	private static final int UNNOTICED = 400;

	/** The family of jobs that look for files changed outside. */
	public static final Object REFRESH = new Object();

	private final IWorkspace workspace;
	private final Job refresh = new RefreshJob();

	/** The platform polls as well, but its rounds take longer the more files there are. */
	private final class RefreshJob extends WorkspaceJob {

		RefreshJob() {
			super(Messages.WorkspaceKeeper_refreshing);
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
			workspace.getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == REFRESH;
		}
	}

	/** Keeps a workspace. */
	public WorkspaceKeeper(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Looks for changes now, and whenever the focus comes to Portwright from another program. */
	public void watch(Display display) {
		refresh.schedule();
		display.addFilter(SWT.Activate, new ReturnToWindow(display, refresh::schedule));
	}

	/** Saves the tree; a window shows the progress if that takes long. */
	public void save(Display display) {
		new ClosingMark(workspace.getRoot().getLocation().toPath()).set();
		refresh.cancel();
		var dialog = new ProgressMonitorDialog(new Shell(display));
		dialog.setOpenOnRun(false);
		Runnable open = dialog::open;
		display.timerExec(UNNOTICED, open);
		var result = new AtomicReference<>(Status.OK_STATUS);
		try {
			dialog.run(true, false,
					monitor -> result.set(save(SubMonitor.convert(monitor, Messages.WorkspaceKeeper_saving, 1))));
		} catch (InvocationTargetException e) {
			result.set(Status.error(Messages.WorkspaceKeeper_saveFailedMessage, e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			display.timerExec(-1, open);
		}
		if (!result.get().isOK()) {
			ILog.of(WorkspaceKeeper.class).log(result.get());
			ErrorDialog.openError(null, Messages.WorkspaceKeeper_saveFailedTitle,
					Messages.WorkspaceKeeper_saveFailedMessage, result.get());
		}
	}

	private IStatus save(SubMonitor monitor) {
		try {
			return workspace.save(true, monitor);
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
