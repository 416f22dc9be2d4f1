package org.portwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Lets the workbench's own commands, such as Copy and Paste, work on a control while it has the focus. */
public final class TableCommands {

	private final Control control;
	private final IHandlerService handlers;
	private final Map<String, Runnable> actions;
	private final List<IHandlerActivation> active = new ArrayList<>();

	/** @param actions what the commands do, by their ids */
	public TableCommands(Control control, IServiceLocator services, Map<String, Runnable> actions) {
		this.control = control;
		this.handlers = services.getService(IHandlerService.class);
		this.actions = Map.copyOf(actions);
	}

	/** From now on the commands follow the focus. */
	public void follow() {
		control.addListener(SWT.FocusIn, gained -> activate());
		control.addListener(SWT.FocusOut, lost -> deactivate());
		control.addDisposeListener(disposed -> deactivate());
	}

	private void activate() {
		deactivate();
		var here = new ActiveShellExpression(control.getShell());
		actions.forEach((command, action) -> active.add(handlers.activateHandler(command, new Act(action), here)));
	}

	private void deactivate() {
		handlers.deactivateHandlers(active);
		active.clear();
	}

	/** Does one thing. */
	private static final class Act extends AbstractHandler {

		private final Runnable action;

		Act(Runnable action) {
			this.action = action;
		}

		@Override
		public @Nullable Object execute(@Nullable ExecutionEvent event) {
			action.run();
			return null;
		}
	}
}
