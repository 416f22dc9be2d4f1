package org.portwright.ui.internal.explorer;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Works out something from a snapshot and tells it on the thread of the model.
 *
 * @param <R> what it works out
 */
final class SnapshotJob<R> extends Job {

	private final Object family;
	private final Supplier<R> work;
	private final Executor modelThread;
	private final Consumer<R> answer;
	private final Consumer<Throwable> failure;

	/**
	 * @param answer  hears of the result, unless the job was cancelled by then
	 * @param failure hears of what was thrown instead
	 */
	SnapshotJob(Object family, Supplier<R> work, Executor modelThread, Consumer<R> answer,
			Consumer<Throwable> failure) {
		super(Messages.SnapshotJob_name);
		this.family = family;
		this.work = work;
		this.modelThread = modelThread;
		this.answer = answer;
		this.failure = failure;
		setSystem(true);
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Runnable outcome = outcome();
		if (monitor != null && monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		modelThread.execute(outcome);
		return Status.OK_STATUS;
	}

	private Runnable outcome() {
		try {
			R result = work.get();
			return () -> answer.accept(result);
		} catch (RuntimeException | Error e) {
			// Whoever waits is told in any case, and so goes on.
			return () -> failure.accept(e);
		}
	}

	@Override
	public boolean belongsTo(@Nullable Object other) {
		return family == other;
	}
}
