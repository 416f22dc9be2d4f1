package org.portwright.workspace.work;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.ModelFile;

/**
 * A query that needs nothing of the model, usually a lambda: its maker hands it all that it reads.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Calculation<R> extends Query<Boolean, R> {

	/**
	 * Works, on any thread.
	 *
	 * @throws CoreException                                       with a status for the user if it failed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the host asked to stop
	 */
	R calculate(Host host) throws CoreException;

	@Override
	default Set<ModelFile> files() {
		return Set.of();
	}

	@Override
	default Boolean prepare() {
		return true;
	}

	@Override
	default R work(Boolean taken, Host host) throws CoreException {
		return calculate(host);
	}
}
