package org.portwright.workspace.work;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/**
 * Takes from the model what work needs, little by little, so that the thread of the model does other things in between.
 * It is of no use any more once a file of the work has changed; whoever goes on with it sees to that.
 *
 * @param <S> what it takes
 */
@FunctionalInterface
public interface Gradual<S> {

	/**
	 * Goes on for a while, on the thread of the model.
	 *
	 * @param atMost about how long
	 * @return all of it, once it is taken
	 * @throws CoreException with a status for people if there is nothing to be done with the model as it is
	 */
	Optional<S> goOn(Duration atMost) throws CoreException;
}
