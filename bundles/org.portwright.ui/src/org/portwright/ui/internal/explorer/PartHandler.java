package org.portwright.ui.internal.explorer;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** What a command of the platform does while the explorer is active. */
public final class PartHandler {

	private final BooleanSupplier possible;
	private final Runnable action;

	PartHandler(BooleanSupplier possible, Runnable action) {
		this.possible = possible;
		this.action = action;
	}

	/** Whether it can be done now. */
	@CanExecute
	public boolean isPossible() {
		return possible.getAsBoolean();
	}

	/** Does it. */
	@Execute
	public void execute() {
		if (possible.getAsBoolean()) {
			action.run();
		}
	}
}
