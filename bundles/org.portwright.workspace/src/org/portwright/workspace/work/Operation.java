package org.portwright.workspace.work;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Something that can be done with the model, ready to run on the model's thread: by a handler, the command line or a
 * test. What it changes is one entry of the operation history.
 *
 * @param <R> what it gives
 */
@FunctionalInterface
public interface Operation<R> {

	/**
	 * Does it, all or nothing.
	 *
	 * @throws OperationException                                  with a status for people if it was not done; then
	 *                                                             nothing is changed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor asked to stop
	 */
	R execute(IProgressMonitor monitor) throws OperationException;
}
