package org.portwright.ui.internal.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.portwright.ui.internal.Failures;

/** Runs commands where no menu or key does. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command on what is selected in the active window. */
	public static void run(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			Failures.show(e);
		}
	}
}
