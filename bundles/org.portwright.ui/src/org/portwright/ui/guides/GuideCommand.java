package org.portwright.ui.guides;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.guides.Guide;
import org.portwright.ui.Failures;

/** The command that opens a guide for whatever is selected. */
public final class GuideCommand {

	/** Its id. */
	public static final String ID = "org.portwright.ui.openGuide"; //$NON-NLS-1$
	/** Its parameter: the id of the guide. */
	public static final String GUIDE = "guide"; //$NON-NLS-1$

	private GuideCommand() {
	}

	/** Opens a guide for an object, whatever is selected. */
	public static void open(Guide guide, EObject object) {
		IServiceLocator workbench = PlatformUI.getWorkbench();
		IHandlerService handlers = workbench.getService(IHandlerService.class);
		IEvaluationContext selected = handlers.createContextSnapshot(false);
		selected.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(object));
		try {
			handlers.executeCommandInContext(
					ParameterizedCommand.generateCommand(
							workbench.getService(ICommandService.class).getCommand(ID), parameters(guide)),
					null, selected);
		} catch (CommandException e) {
			Failures.show(e);
		}
	}

	/** What the command is told to open a guide. */
	static Map<String, String> parameters(Guide guide) {
		return Map.of(GUIDE, guide.id());
	}
}
