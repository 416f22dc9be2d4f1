package org.portwright.ui.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens a wizard of <em>File &gt; New</em> by its id. */
public final class WizardOpening {

	private WizardOpening() {
	}

	/** Opens the wizard over the active window, on what is selected there. */
	public static void open(String wizardId) {
		var workbench = PlatformUI.getWorkbench();
		Command command = workbench.getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.FILE_NEW);
		ParameterizedCommand newWizard = ParameterizedCommand.generateCommand(command,
				Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, wizardId));
		try {
			workbench.getService(IHandlerService.class).executeCommand(newWizard, null);
		} catch (CommandException e) {
			ILog.of(WizardOpening.class).error(wizardId, e);
		}
	}
}
