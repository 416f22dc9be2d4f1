package org.portwright.app.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up the workbench of the standalone app. */
public final class PortwrightWorkbenchAdvisor extends WorkbenchAdvisor {

	/** The perspective of {@code org.portwright.ui}. */
	@SuppressWarnings("nls")
	static final String PERSPECTIVE = "org.portwright.perspective.porting";

	@Override
	public void initialize(@Nullable IWorkbenchConfigurer configurer) {
		Objects.requireNonNull(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
		return new PortwrightWindowAdvisor(Objects.requireNonNull(configurer));
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PERSPECTIVE;
	}
}
