package org.portwright.app.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The window as an Equinox application; exit code 23 asks the launcher to start it again. */
public final class PortwrightApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			int result = PlatformUI.createAndRunWorkbench(display, new PortwrightWorkbenchAdvisor());
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
