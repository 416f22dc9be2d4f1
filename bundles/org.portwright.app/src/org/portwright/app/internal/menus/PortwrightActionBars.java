package org.portwright.app.internal.menus;

import java.util.Objects;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.portwright.app.internal.texts.Messages;
import org.portwright.app.internal.theme.ThemeChoice;

/**
 * The menus and the tool bar of the standalone app. The groups have the platform's names, so that what plug-ins add
 * lands where it does in an IDE.
 */
public final class PortwrightActionBars extends ActionBarAdvisor {

	private static final ActionFactory[] ACTIONS = { ActionFactory.NEW, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
			ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT,
			ActionFactory.IMPORT, ActionFactory.EXPORT, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
			ActionFactory.FIND, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES,
			ActionFactory.ABOUT };

	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$

	private final IWorkbenchWindow window;

	/** Fills the bars of a window. */
	public PortwrightActionBars(IActionBarConfigurer configurer) {
		super(configurer);
		window = configurer.getWindowConfigurer().getWindow();
	}

	@Override
	protected void makeActions(@Nullable IWorkbenchWindow ofWindow) {
		for (ActionFactory factory : ACTIONS) {
			register(factory.create(ofWindow));
		}
	}

	@Override
	protected void fillMenuBar(@Nullable IMenuManager menuBar) {
		Objects.requireNonNull(menuBar);
		menuBar.add(file());
		menuBar.add(edit());
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(windowMenu());
		menuBar.add(help());
	}

	private MenuManager file() {
		var menu = new MenuManager(Messages.ActionBars_file, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		var newMenu = new MenuManager(Messages.ActionBars_new, ActionFactory.NEW.getId());
		newMenu.setActionDefinitionId(IWorkbenchCommandConstants.FILE_NEW);
		newMenu.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		newMenu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(newMenu);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		menu.add(CommandItem.of(window, IWorkbenchCommandConstants.FILE_PRINT, Messages.ActionBars_print));
		menu.add(new GroupMarker(IWorkbenchActionConstants.PRINT_EXT));
		menu.add(new Separator());
		menu.add(CommandItem.of(window, IWorkbenchCommandConstants.FILE_RENAME, Messages.ActionBars_rename));
		menu.add(new Separator());
		add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		menu.add(new Separator());
		menu.add(CommandItem.of(window, "org.portwright.app.switchWorkspace", Messages.ActionBars_switchWorkspace)); //$NON-NLS-1$
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT);
		return menu;
	}

	private MenuManager edit() {
		var menu = new MenuManager(Messages.ActionBars_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		add(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(item(ActionFactory.CUT));
		menu.add(item(ActionFactory.COPY));
		menu.add(item(ActionFactory.PASTE));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(item(ActionFactory.DELETE));
		menu.add(item(ActionFactory.SELECT_ALL));
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private MenuManager windowMenu() {
		var menu = new MenuManager(Messages.ActionBars_window, IWorkbenchActionConstants.M_WINDOW);
		var views = new MenuManager(Messages.ActionBars_showView, "showView"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		add(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator());
		var themes = new MenuManager(Messages.ActionBars_theme, "org.portwright.app.theme"); //$NON-NLS-1$
		themes.add(theme(ThemeChoice.SYSTEM, Messages.ActionBars_themeSystem));
		themes.add(theme(ThemeChoice.LIGHT, Messages.ActionBars_themeLight));
		themes.add(theme(ThemeChoice.DARK, Messages.ActionBars_themeDark));
		menu.add(themes);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private IContributionItem theme(ThemeChoice choice, String label) {
		return CommandItem.radio(window, ThemeChoice.COMMAND, label, ThemeChoice.PARAMETER, choice.name());
	}

	private MenuManager help() {
		var menu = new MenuManager(Messages.ActionBars_help, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(CommandItem.of(window, "org.eclipse.ui.window.quickAccess", Messages.ActionBars_findActions)); //$NON-NLS-1$
		menu.add(new GroupMarker("group.assist")); //$NON-NLS-1$
		menu.add(new Separator());
		menu.add(CommandItem.of(window, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, Messages.ActionBars_errorLog,
				IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, ERROR_LOG));
		menu.add(CommandItem.of(window, "org.portwright.app.copySupportDetails", //$NON-NLS-1$
				Messages.ActionBars_copySupportDetails));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	@Override
	protected void fillCoolBar(@Nullable ICoolBarManager coolBar) {
		Objects.requireNonNull(coolBar);
		IToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		file.add(action(ActionFactory.NEW));
		file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		file.add(action(ActionFactory.SAVE));
		file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		file.add(new Separator(IWorkbenchActionConstants.EDIT_GROUP));
		file.add(tool(ActionFactory.UNDO));
		file.add(tool(ActionFactory.REDO));
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/**
	 * An item of the action's command, which it follows: the platform works out anew whether a command can be called
	 * when the focus moves, and not when the last operation was undone.
	 */
	private IContributionItem tool(ActionFactory factory) {
		action(factory).addPropertyChangeListener(changed -> window.getService(IEventBroker.class)
				.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID));
		return CommandItem.tool(window, factory.getCommandId());
	}

	/**
	 * An item of the action's command, under the action's label: a text with the caret and a part answer the command,
	 * as they do the key, and never hear of the action.
	 */
	private IContributionItem item(ActionFactory factory) {
		IWorkbenchAction action = factory.create(window);
		String label = action.getText();
		action.dispose();
		return CommandItem.of(window, factory.getId(), factory.getCommandId(), label);
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(action(factory));
		}
	}

	private IWorkbenchAction action(ActionFactory factory) {
		return (IWorkbenchAction) getAction(factory.getId());
	}
}
