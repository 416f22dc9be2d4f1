package org.portwright.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.portwright.app.internal.StartProgress.Step;
import org.portwright.app.internal.workspace.OpenWorkspace;

/** The window as an Equinox application; exit code 23 asks the launcher to start it again. */
public final class PortwrightApplication implements IApplication {

	/** What about.mappings shows in the about dialog. */
	@SuppressWarnings("nls")
	private static final String VERSION = "portwright.version";

	@Override
	public Object start(@Nullable IApplicationContext context) {
		String version = Platform.getBundle("org.portwright.app").getVersion().toString(); //$NON-NLS-1$
		System.setProperty(VERSION, version);
		Display display = PlatformUI.createDisplay();
		try {
			if (!OpenWorkspace.open()) {
				return IApplication.EXIT_OK;
			}
			int result;
			try (var progress = new StartProgress(display, version)) {
				progress.open();
				var advisor = new PortwrightWorkbenchAdvisor(progress);
				progress.at(Step.WINDOW);
				result = PlatformUI.createAndRunWorkbench(display, advisor);
			}
			return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		var workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.asyncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
