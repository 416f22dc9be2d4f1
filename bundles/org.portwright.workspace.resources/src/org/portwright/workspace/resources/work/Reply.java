package org.portwright.workspace.resources.work;

/**
 * Receives what became of one run of work, on the model's thread: exactly one of {@link #done}, {@link #failed} and
 * {@link #dropped}, and after it {@link #finished}. So a view that waits never waits for good.
 *
 * @param <R> the result of the work
 */
@FunctionalInterface
public interface Reply<R> {

	/** Receives the result, after it was applied. */
	void done(R result);

	/**
	 * Receives the reason why the work failed.
	 *
	 * @return whether the reply has shown it to the user; otherwise the runner shows it like every failure
	 */
	default boolean failed(Throwable reason) {
		return false;
	}

	/** Called when the work was cancelled, or its file was closed, so that there is nothing to show. */
	default void dropped() {
		// Most replies show nothing then.
	}

	/**
	 * Called once after each of the others, also where that one threw an exception: the place for what has to happen in
	 * any case, such as closing a resource or hiding that the work goes on.
	 */
	default void finished() {
		// Most replies hold nothing that has to be released.
	}

	/** Returns a reply that runs an action at the end, whatever became of the work. */
	static <R> Reply<R> atEnd(Runnable action) {
		return new Reply<>() {

			@Override
			public void done(R result) {
				// The action needs no result.
			}

			@Override
			public void finished() {
				action.run();
			}
		};
	}
}
