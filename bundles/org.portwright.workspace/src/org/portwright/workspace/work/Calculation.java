package org.portwright.workspace.work;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.ModelFile;

/**
 * Work that has all it needs when it begins and leaves the model as it is: it gives what it works out.
 *
 * @param <R> what it gives
 */
@FunctionalInterface
public interface Calculation<R> extends Work<Boolean, R, R> {

	/**
	 * Works, on any thread.
	 *
	 * @throws CoreException                                       with a status for people if it came to nothing
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was asked to stop
	 */
	R calculate(Host host) throws CoreException;

	@Override
	default Set<ModelFile> of() {
		return Set.of();
	}

	@Override
	default Stale stale() {
		return Stale.ALWAYS;
	}

	@Override
	default Boolean prepare() {
		return true;
	}

	@Override
	default R work(Boolean taken, Host host) throws CoreException {
		return calculate(host);
	}

	@Override
	default Operation<R> apply(R worked) {
		return monitor -> worked;
	}
}
