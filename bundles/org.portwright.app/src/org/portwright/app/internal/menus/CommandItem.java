package org.portwright.app.internal.menus;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Menu items for commands that have no {@code ActionFactory}. */
final class CommandItem {

	private CommandItem() {
	}

	/**
	 * With the command's own name and icon, and an id of ours: the platform hides its own Undo and Redo in tool bars.
	 */
	static IContributionItem tool(IWorkbenchWindow window, String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(window,
				"org.portwright.app." + command, command, CommandContributionItem.STYLE_PUSH)); //$NON-NLS-1$
	}

	static IContributionItem of(IWorkbenchWindow window, String command, String label) {
		return of(window, command, command, label);
	}

	/** @param id what others name it by, who add items before or behind it */
	static IContributionItem of(IWorkbenchWindow window, String id, String command, String label) {
		return new CommandContributionItem(parameter(window, id, command, label));
	}

	static IContributionItem of(IWorkbenchWindow window, String command, String label, String name, String value) {
		CommandContributionItemParameter parameter = parameter(window, command + '.' + value, command, label);
		parameter.parameters = Map.of(name, value);
		return new CommandContributionItem(parameter);
	}

	/** One of several, of which the command's handler marks one. */
	static IContributionItem radio(IWorkbenchWindow window, String command, String label, String name, String value) {
		CommandContributionItemParameter parameter = parameter(window, command + '.' + value, command, label);
		parameter.parameters = Map.of(name, value);
		parameter.style = CommandContributionItem.STYLE_RADIO;
		return new CommandContributionItem(parameter);
	}

	private static CommandContributionItemParameter parameter(IWorkbenchWindow window, String id, String command,
			String label) {
		var parameter = new CommandContributionItemParameter(window, id, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return parameter;
	}
}
