package org.portwright.workspace.resources.work;

import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelThread;

/**
 * The job of one run of work. Its reply is called before the platform reports the job as done, whatever happens.
 *
 * @param <R> the result of the work
 */
final class WorkJob<R> extends Job {

	private final WorkSteps<?, ?, R> steps;
	private final RunMode mode;
	private final Reply<R> reply;
	private final ModelThread modelThread;
	private final Prompt prompt;
	private volatile boolean begun;

	WorkJob(WorkSteps<?, ?, R> steps, RunMode mode, Reply<R> reply, ModelThread modelThread, Prompt prompt) {
		super(mode.name());
		this.steps = steps;
		this.mode = mode;
		this.reply = reply;
		this.modelThread = modelThread;
		this.prompt = prompt;
		setSystem(mode.shown() == RunMode.Shown.HIDDEN);
		setUser(mode.shown() == RunMode.Shown.DIALOG);
		setPriority(mode.shown() == RunMode.Shown.HIDDEN ? SHORT : LONG);
		mode.turn().ifPresent(thing -> setRule(new SameThing(thing)));
		addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (!begun) {
				// It was cancelled before it began.
				tell(reply::dropped);
			}
		}));
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		begun = true;
		try {
			steps.run(SubMonitor.convert(monitor), result -> end(() -> reply.done(result)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			tell(reply::dropped);
			return Status.CANCEL_STATUS;
		} catch (CoreException | RuntimeException | Error e) {
			// Whatever it is, whoever waits must hear of it; as the job's own result it would be told twice.
			tell(() -> failed(e));
			return Status.OK_STATUS;
		}
	}

	private void failed(Throwable thrown) {
		Throwable cause = thrown.getCause();
		Throwable reason = thrown instanceof CompletionException && cause != null ? cause : thrown;
		boolean shown = false;
		try {
			shown = reply.failed(reason);
		} finally {
			// A reply that breaks has shown nothing.
			if (!shown) {
				prompt.failed(reason);
			}
		}
	}

	private void tell(Runnable news) {
		modelThread.execute(() -> end(news));
	}

	private void end(Runnable news) {
		try {
			news.run();
		} finally {
			reply.finished();
		}
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == WorkRunner.FAMILY || mode.family().filter(own -> own == family).isPresent();
	}
}
