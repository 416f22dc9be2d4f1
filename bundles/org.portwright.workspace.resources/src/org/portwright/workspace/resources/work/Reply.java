package org.portwright.workspace.resources.work;

/**
 * Hears on the thread of the model what became of work, of each exactly once: it is done, it failed, or it was dropped.
 * So a view that waits never waits for good.
 *
 * @param <R> what the work gives
 */
@FunctionalInterface
public interface Reply<R> {

	/** It was done and applied. */
	void done(R result);

	/**
	 * It came to nothing.
	 *
	 * @return whether the place that waited has told it; otherwise the user is told as of every failure
	 */
	default boolean failed(Throwable reason) {
		return false;
	}

	/** Nothing came of it and there is nothing to tell: it was cancelled, or its file was closed or is another now. */
	default void dropped() {
		// Who waits for nothing has nothing to do.
	}
}
