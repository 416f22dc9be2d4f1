package org.portwright.workspace.resources.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelThread;

/**
 * Lets a thread in the background wait for an answer, as long as nobody cancels it. The thread of the model never does.
 */
public final class Handover {

	/** A monitor does not tell by itself that it was cancelled. */
	private static final long LOOK_MILLIS = 50;

	private final ModelThread modelThread;
	private final IProgressMonitor monitor;

	public Handover(ModelThread modelThread, IProgressMonitor monitor) {
		this.modelThread = modelThread;
		this.monitor = monitor;
	}

	/**
	 * Does something on the thread of the model. What is cancelled before it begins is not done; what has begun is
	 * waited for.
	 *
	 * @throws OperationCanceledException if it was not done
	 * @throws CompletionException        with what nobody foresaw
	 */
	public <R> R call(Callable<R> step) throws CoreException {
		var answer = new CompletableFuture<R>();
		var begun = new AtomicBoolean();
		modelThread.execute(() -> {
			if (begun.compareAndSet(false, true)) {
				complete(answer, step);
			}
		});
		return await(answer, () -> begun.compareAndSet(false, true));
	}

	private static <R> void complete(CompletableFuture<R> answer, Callable<R> step) {
		try {
			answer.complete(step.call());
		} catch (Exception | Error e) {
			// Whatever it is, who waits for the answer must hear of it.
			answer.completeExceptionally(e);
		}
	}

	/**
	 * Asks on the thread of the model for something that is answered later.
	 *
	 * @param question begins it and completes the answer
	 */
	public <R> R await(Consumer<CompletableFuture<R>> question) throws CoreException {
		var answer = new CompletableFuture<R>();
		modelThread.execute(() -> question.accept(answer));
		return await(answer);
	}

	/**
	 * Waits for what others answer.
	 *
	 * @throws CoreException with the cause of a failure as the exception of its status
	 */
	public <R> R await(CompletableFuture<R> answer) throws CoreException {
		return await(answer, () -> true);
	}

	/** A way to give up waiting. */
	@FunctionalInterface
	private interface GivingUp {

		/** Tries, and says whether nobody needs to wait any more. */
		boolean tried();
	}

	private <R> R await(CompletableFuture<R> answer, GivingUp giveUp) throws CoreException {
		if (modelThread.isCurrent()) {
			throw new IllegalStateException(Thread.currentThread().getName());
		}
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				} catch (InterruptedException e) {
					interrupted = true;
				} catch (TimeoutException e) {
					// Whoever cancels is heard below.
				} catch (CancellationException e) {
					throw new OperationCanceledException();
				} catch (ExecutionException e) {
					throw reason(e.getCause());
				}
				if ((interrupted || monitor.isCanceled()) && giveUp.tried()) {
					throw new OperationCanceledException();
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static CoreException reason(@Nullable Throwable cause) {
		return switch (cause) {
		case CoreException told -> told;
		case OperationCanceledException canceled -> throw canceled;
		case Exception checked when !(checked instanceof RuntimeException) -> new CoreException(
				Status.error(checked.getMessage(), checked));
		case null, default -> throw new CompletionException(cause);
		};
	}
}
