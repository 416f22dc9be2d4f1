package org.portwright.app.internal;

import java.util.Objects;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.portwright.app.internal.menus.HiddenActionSets;
import org.portwright.app.internal.menus.PortwrightActionBars;
import org.portwright.app.internal.texts.Messages;
import org.portwright.ui.OwnContext;

/** Sets up one window: its size, its bars and its title. */
public final class PortwrightWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point INITIAL_SIZE = new Point(1280, 800);

	PortwrightWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(@Nullable IActionBarConfigurer configurer) {
		return new PortwrightActionBars(Objects.requireNonNull(configurer));
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(INITIAL_SIZE);
		configurer.setTitle(Messages.WindowTitle_product);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowCreate() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		HiddenActionSets.hide(window);
		OwnContext.activate(window);
		new WindowTitle(getWindowConfigurer()).follow();
		// The line is each part's; so it is a window's too, for commands that no part has to do with.
		window.getService(IEclipseContext.class).set(IStatusLineManager.class,
				getWindowConfigurer().getActionBarConfigurer().getStatusLineManager());
	}
}
