package org.portwright.ui;

import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Operations as the window does them on its own thread. */
public final class WindowOperation {

	private WindowOperation() {
	}

	/** Does an operation and returns its result; empty if it was refused, and the user was told why. */
	public static <R> Optional<R> perform(Operation<R> operation) {
		try {
			return Optional.of(operation.execute(new NullProgressMonitor()));
		} catch (OperationException | OperationCanceledException e) {
			Failures.show(e);
			return Optional.empty();
		}
	}
}
