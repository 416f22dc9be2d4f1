package org.portwright.ui;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands where no menu or key does. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command on an object, whatever is selected. */
	public static void run(String id, Object object) {
		run(id, Map.of(), object);
	}

	/** Runs a command that is told more on an object, whatever is selected. */
	public static void run(String id, Map<String, String> parameters, Object object) {
		IServiceLocator workbench = PlatformUI.getWorkbench();
		IHandlerService handlers = workbench.getService(IHandlerService.class);
		IEvaluationContext selected = handlers.createContextSnapshot(false);
		selected.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(object));
		try {
			handlers.executeCommandInContext(ParameterizedCommand.generateCommand(
					workbench.getService(ICommandService.class).getCommand(id), parameters), null, selected);
		} catch (CommandException e) {
			Failures.show(e);
		}
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
