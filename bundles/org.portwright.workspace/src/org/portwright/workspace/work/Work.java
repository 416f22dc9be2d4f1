package org.portwright.workspace.work;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.ModelFile;

/**
 * Something that takes its time over the model, such as reading a long text, writing a document or asking a server. It
 * goes in three steps: what it needs is taken from the model, then it works on any thread, and what it came to is one
 * {@link Operation} on the model. It knows no window, no job and no shell; a runner does it, the same way in each.
 * <p>What needs nothing of the model and changes nothing in it is a {@link Calculation}.
 *
 * @param <S> what it takes from the model: nothing that another thread could see change
 * @param <W> what it works out
 * @param <R> what it gives in the end
 */
public interface Work<S, W, R> {

	/** The files whose state it depends on; once one of them is closed it is given up. */
	Set<ModelFile> of();

	/** What is to happen if one of its files has changed by the time it is to be applied. */
	Stale stale();

	/**
	 * Takes what it needs, on the thread of the model and fast; or, if that may take longer than a window may stand
	 * still, at once where nobody waits, and elsewhere as {@link #begin} says.
	 *
	 * @throws CoreException with a status for people if there is nothing to be done with the model as it is
	 */
	S prepare() throws CoreException;

	/**
	 * Begins to take what it needs, on the thread of the model. Most work has all of it at once.
	 *
	 * @throws CoreException with a status for people if there is nothing to be done with the model as it is
	 */
	default Gradual<S> begin() throws CoreException {
		S taken = prepare();
		return atMost -> Optional.of(taken);
	}

	/**
	 * Works, on any thread. It may be done more than once.
	 *
	 * @throws CoreException                                       with a status for people if it came to nothing
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was asked to stop
	 */
	W work(S taken, Host host) throws CoreException;

	/** What to do with the model now: done on its thread, and one entry of its history if it changes anything. */
	Operation<R> apply(W worked);
}
