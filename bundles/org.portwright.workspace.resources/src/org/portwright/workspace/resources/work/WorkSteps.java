package org.portwright.workspace.resources.work;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.resources.work.Preparation.Taken;
import org.portwright.workspace.work.Work;

/**
 * One run of work, from a thread in the background: it waits while the steps are done that belong to the thread of the
 * model.
 *
 * @param <S> what is taken from the model
 * @param <W> what is worked out
 * @param <R> what is given in the end
 */
final class WorkSteps<S, W, R> {

	private final Work<S, W, R> work;
	private final ModelThread modelThread;
	private final Prompt prompt;

	WorkSteps(Work<S, W, R> work, ModelThread modelThread, Prompt prompt) {
		this.work = work;
		this.modelThread = modelThread;
		this.prompt = prompt;
	}

	/**
	 * Does all steps.
	 *
	 * @param told hears of the result on the thread of the model, at once after it was applied
	 * @throws OperationCanceledException if it was cancelled or dropped; then nothing was applied
	 */
	R run(IProgressMonitor monitor, Consumer<R> told) throws CoreException {
		var handover = new Handover(modelThread, monitor);
		Optional<R> result = Optional.empty();
		while (result.isEmpty()) {
			Taken<S> taken = take(handover);
			W worked;
			try (var host = new PromptingHost(prompt, handover, SubMonitor.convert(monitor))) {
				worked = work.work(taken.source(), host);
			}
			result = handover.call(() -> apply(taken, worked, monitor, told));
		}
		return result.get();
	}

	private Taken<S> take(Handover handover) throws CoreException {
		var preparation = new Preparation<>(work);
		Optional<Taken<S>> taken = Optional.empty();
		while (taken.isEmpty()) {
			taken = handover.call(preparation::goOn);
		}
		return taken.get();
	}

	/** Applies what was worked out, and gives the result; empty if the work is to be done again. */
	private Optional<R> apply(Taken<S> taken, W worked, IProgressMonitor monitor, Consumer<R> told)
			throws CoreException {
		if (monitor.isCanceled() || taken.isGone()) {
			throw new OperationCanceledException();
		}
		if (taken.isStale() && work.restartsOnChange()) {
			return Optional.empty();
		}
		R result = work.apply(worked).execute(monitor);
		try {
			told.accept(result);
		} catch (RuntimeException | Error e) {
			// The work was done; what broke is the place that shows it.
			prompt.failed(e);
		}
		return Optional.of(result);
	}
}
