package org.portwright.workspace.resources.work;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.work.Work;

/**
 * Does work in jobs, for a model whose thread never waits. Nobody else makes a job for work over the model. It may be
 * called on any thread.
 */
public final class WorkRunner {

	/** The family of all its jobs. */
	public static final Object FAMILY = WorkRunner.class;

	private final ModelThread modelThread;
	private final Prompt prompt;
	/** The latest job for each thing, until it is done. */
	private final Map<Object, @Nullable WorkJob<?>> latest = new HashMap<>();

	public WorkRunner(ModelThread modelThread, Prompt prompt) {
		this.modelThread = modelThread;
		this.prompt = prompt;
	}

	/** Work that was begun. */
	@FunctionalInterface
	public interface Running {

		/** Asks it to stop. It is told as dropped, unless it ended before. */
		void cancel();
	}

	/** The thread of the model. */
	public ModelThread modelThread() {
		return modelThread;
	}

	/** Does work in a job. */
	public <R> Running run(Work<?, ?, R> work, RunMode mode, Reply<R> reply) {
		var job = new WorkJob<>(steps(work), mode, reply, modelThread, prompt);
		mode.latest().ifPresent(thing -> replace(thing, job));
		job.schedule(mode.pause().toMillis());
		return job::cancel;
	}

	private <S, W, R> WorkSteps<S, W, R> steps(Work<S, W, R> work) {
		return new WorkSteps<>(work, modelThread, prompt);
	}

	private void replace(Object thing, WorkJob<?> job) {
		@Nullable
		WorkJob<?> before;
		synchronized (latest) {
			before = latest.put(thing, job);
		}
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			synchronized (latest) {
				latest.remove(thing, job);
			}
		}));
		if (before != null) {
			before.cancel();
		}
	}

	/**
	 * Does work on this thread, which is one in the background that shows progress by itself, such as that of a wizard.
	 *
	 * @throws CoreException                                       with a status for people if it came to nothing
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled or dropped
	 */
	public <R> R await(Work<?, ?, R> work, IProgressMonitor monitor) throws CoreException {
		return steps(work).run(monitor, result -> {
			// It is given to the caller.
		});
	}
}
