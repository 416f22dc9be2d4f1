package org.portwright.bench.window;

import java.util.Objects;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench of the same platform with an empty window of the same size. */
public final class BareWorkbench implements IApplication {

	private static final Point SIZE = new Point(1280, 800);

	/** Adds nothing. */
	private static final class Advisor extends WorkbenchAdvisor {

		@Override
		public void initialize(@Nullable IWorkbenchConfigurer configurer) {
			Objects.requireNonNull(configurer).setSaveAndRestore(true);
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
			Objects.requireNonNull(configurer).setInitialSize(SIZE);
			configurer.setShowCoolBar(true);
			configurer.setShowStatusLine(true);
			return new WorkbenchWindowAdvisor(configurer);
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return "org.portwright.bench.window.bare"; //$NON-NLS-1$
		}
	}

	@Override
	public Object start(@Nullable IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		PlatformUI.createAndRunWorkbench(display, new Advisor());
		display.dispose();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// The probe ends the process.
	}
}
