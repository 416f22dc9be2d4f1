package org.portwright.swtbot;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.portwright.swtbot.pages.Window;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workspace.resources.EngagementFiles;

/** Every journey begins in the empty window, with the keyboard, wherever the one before has ended. */
public final class OwnWorkspace implements BeforeEachCallback, AfterEachCallback {

	private static final String GUIDE = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$
	private static final String HELP = "org.portwright.ui.help"; //$NON-NLS-1$
	private static final String PHONE = "org.portwright.ui.phone"; //$NON-NLS-1$
	private static final String TIMELINE = "org.portwright.ui.timeline"; //$NON-NLS-1$

	private final Display display = PlatformUI.getWorkbench().getDisplay();

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		display.syncExec(() -> new ActiveWindow().beforeEach(context));
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) throws CoreException {
		Window.until("no dialog is open", this::closeDialogs); //$NON-NLS-1$
		display.syncExec(OwnWorkspace::closeParts);
		Window.until("the jobs are done", () -> Job.getJobManager().isIdle()); //$NON-NLS-1$
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private boolean closeDialogs() {
		var open = new boolean[1];
		display.syncExec(() -> {
			Shell window = window().getWorkbenchWindow().getShell();
			for (Shell shell : display.getShells()) {
				if (shell != window && !shell.isDisposed() && shell.isVisible()) {
					open[0] = true;
					shell.close();
				}
			}
		});
		return !open[0];
	}

	private static void closeParts() {
		IWorkbenchPage page = window();
		page.closeAllEditors(false);
		close(page, GUIDE);
		close(page, HELP);
		close(page, PHONE);
		close(page, TIMELINE);
		EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		engagementFiles.model().files().forEach(engagementFiles.model()::close);
	}

	private static void close(IWorkbenchPage page, String view) {
		@Nullable
		IViewReference open = page.findViewReference(view);
		if (open != null) {
			if (page.getPartState(open) == IWorkbenchPage.STATE_MAXIMIZED) {
				page.toggleZoom(open);
			}
			page.hideView(open);
		}
	}

	private static IWorkbenchPage window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
