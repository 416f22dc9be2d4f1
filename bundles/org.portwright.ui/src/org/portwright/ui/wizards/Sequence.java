package org.portwright.ui.wizards;

import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.Calculation;

/**
 * Several works and operations in a row, in one thread in the background: the thread of a wizard that is finished, or a
 * job that a handler starts. Each step sees the results of those before it.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Sequence<R> {

	/**
	 * Performs the steps.
	 *
	 * @throws CoreException                                       with a status for the user if a step failed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled it
	 */
	R run(ModelCalls model) throws CoreException;

	/** Returns the sequence as a calculation, for a job of the runner. */
	default Calculation<R> on(EngagementFiles engagementFiles) {
		return host -> run(new ModelCalls(engagementFiles, host.monitor()));
	}
}
