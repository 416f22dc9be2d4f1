package org.portwright.app.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus of the standalone app, with the groups that plug-ins add to. */
final class PortwrightActionBars extends ActionBarAdvisor {

	PortwrightActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(@Nullable IWorkbenchWindow window) {
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.QUIT, ActionFactory.PREFERENCES,
				ActionFactory.RESET_PERSPECTIVE, ActionFactory.ABOUT }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(@Nullable IMenuManager menuBar) {
		Objects.requireNonNull(menuBar);
		var file = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		file.add(new Separator());
		file.add(action(ActionFactory.QUIT));
		menuBar.add(file);

		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

		var window = new MenuManager(Messages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
		window.add(action(ActionFactory.RESET_PERSPECTIVE));
		window.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		window.add(new Separator());
		window.add(action(ActionFactory.PREFERENCES));
		menuBar.add(window);

		var help = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator());
		help.add(action(ActionFactory.ABOUT));
		menuBar.add(help);
	}

	private IWorkbenchAction action(ActionFactory factory) {
		return (IWorkbenchAction) getAction(factory.getId());
	}
}
