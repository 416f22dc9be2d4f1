package org.portwright.workspace.work;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.ModelFile;

/**
 * A task over the model that takes time, such as reading a long text, writing a document or asking a server. It has
 * three steps: it copies what it needs from the model, works on any thread, and hands its result to one
 * {@link Operation} on the model. It knows no window, no job and no shell, because a runner of either performs the
 * steps.
 * <p>Work that leaves the model unchanged is a {@link Query}, and a {@link Calculation} if it needs no file either.
 *
 * @param <S> copied from the model; nothing in it changes while another thread reads it
 * @param <W> worked out from it
 * @param <R> the result
 */
public interface Work<S, W, R> {

	/** Returns the files that it depends on. The runner drops the work when one of them is closed. */
	Set<ModelFile> files();

	/**
	 * Returns whether the runner performs all steps again if one of the files has changed before the result is applied.
	 * Otherwise the result is applied to the files as they are by then, so it must hold for any state of them.
	 */
	default boolean restartsOnChange() {
		return true;
	}

	/**
	 * Copies what the work needs, on the model's thread, and fast. If copying may take longer than a window may stand
	 * still, {@link #begin} copies it little by little, and this method serves runners that nothing else waits for.
	 *
	 * @throws CoreException with a status for the user if there is nothing to do with the model in its present state
	 */
	S prepare() throws CoreException;

	/**
	 * Begins to copy what the work needs, on the model's thread. By default all of it is copied at once.
	 *
	 * @throws CoreException with a status for the user if there is nothing to do with the model in its present state
	 */
	default Gradual<S> begin() throws CoreException {
		S taken = prepare();
		return atMost -> Optional.of(taken);
	}

	/**
	 * Works, on any thread. The runner may call it more than once.
	 *
	 * @throws CoreException                                       with a status for the user if it failed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the host asked to stop
	 */
	W work(S taken, Host host) throws CoreException;

	/** Returns the operation that takes the result into the model: one entry of the history if it changes anything. */
	Operation<R> apply(W worked);
}
