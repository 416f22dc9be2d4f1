package org.portwright.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

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
