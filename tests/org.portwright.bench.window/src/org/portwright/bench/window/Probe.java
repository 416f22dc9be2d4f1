package org.portwright.bench.window;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Comes up with the workbench and writes a line when its window can be used: it is painted and the event loop has
 * nothing left to do. The line has the moment and the processor time until then. After that it does the work that is
 * asked for.
 */
@SuppressWarnings("nls")
public final class Probe {

	/** What the line begins with. */
	private static final String USABLE = "portwright.bench.usable";

	/** Called by the workbench before it has a window. */
	@Execute
	public void watch() {
		Display display = Display.getCurrent();
		var quiet = new Quiet(display, Probe::isWindowOpen);
		quiet.then(false, (moment, processorTime) -> {
			Report.line(USABLE + ' ' + moment + ' ' + processorTime.toMillis());
			display.asyncExec(new WindowSteps(display, quiet));
		});
	}

	private static boolean isWindowOpen() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return false;
		}
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			// A window that is closed has none.
			Shell shell = window.getShell();
			if (shell != null && shell.isVisible()) {
				return true;
			}
		}
		return false;
	}
}
