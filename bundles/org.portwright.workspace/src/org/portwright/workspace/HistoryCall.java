package org.portwright.workspace;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/** Something that the operation history is asked to do. */
@FunctionalInterface
interface HistoryCall {

	/** Asks for it. */
	IStatus call() throws ExecutionException;

	/** Asks for it; what an operation of ours threw is thrown as it was. */
	static IStatus run(HistoryCall call) {
		try {
			return call.call();
		} catch (ExecutionException e) {
			// The history wraps what an operation of ours throws; nothing of ours throws it checked.
			throw switch (e.getCause()) {
			case EditRefusedException refused -> new OperationCanceledException();
			case RuntimeException cause -> cause;
			case null, default -> new IllegalStateException(e);
			};
		}
	}
}
