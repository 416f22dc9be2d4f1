package org.portwright.app.internal;

import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.portwright.app.internal.menus.PreferencePages;
import org.portwright.app.internal.support.FailureDialog;
import org.portwright.app.internal.theme.Themes;
import org.portwright.app.internal.workspace.WorkspaceKeeper;

/** Sets up the workbench of the standalone app. */
public final class PortwrightWorkbenchAdvisor extends WorkbenchAdvisor {

	/** The perspective of {@code org.portwright.ui}. */
	@SuppressWarnings("nls")
	static final String PERSPECTIVE = "org.portwright.perspective.porting";

	private final WorkspaceKeeper keeper = new WorkspaceKeeper(ResourcesPlugin.getWorkspace());
	private final FailureDialog failures = new FailureDialog();
	private final StartProgress starting;

	/** @param starting what tells that the app starts; closed when the window is open */
	PortwrightWorkbenchAdvisor(StartProgress starting) {
		this.starting = starting;
	}

	@Override
	public void initialize(@Nullable IWorkbenchConfigurer configurer) {
		Objects.requireNonNull(configurer);
		configurer.setSaveAndRestore(true);
		// As the IDE does: without them no label for a project or a file, and no icon in the Problems view.
		IDE.registerAdapters();
		new WorkspaceImages(configurer).declare();
		PlatformWords.replace();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
		return new PortwrightWindowAdvisor(Objects.requireNonNull(configurer));
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PERSPECTIVE;
	}

	@Override
	public void postStartup() {
		starting.close();
		var workbench = PlatformUI.getWorkbench();
		PreferencePages.arrange(workbench.getPreferenceManager());
		new Themes(workbench).followFromNowOn();
		keeper.watch(workbench.getDisplay());
	}

	@Override
	public void postShutdown() {
		keeper.save(Objects.requireNonNull(Display.getCurrent()));
	}

	@Override
	public void eventLoopException(@Nullable Throwable failure) {
		failures.caught(Objects.requireNonNull(failure));
	}
}
