package org.portwright.network;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for what was asked for, until it is there or not wanted any more. */
public final class WebWait {

	private static final int MILLISECONDS_TO_CANCEL = 50;

	private WebWait() {
	}

	/**
	 * Waits for an answer.
	 *
	 * @param canceled whether to stop; asked now and then
	 * @throws ExecutionException    with what went wrong as its cause
	 * @throws CancellationException if it was to stop, or the thread was interrupted
	 */
	public static <T> T until(CompletableFuture<T> running, BooleanSupplier canceled) throws ExecutionException {
		while (true) {
			if (canceled.getAsBoolean()) {
				throw new CancellationException();
			}
			try {
				return running.get(MILLISECONDS_TO_CANCEL, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// Still running.
				continue;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}

	/**
	 * Waits for a while.
	 *
	 * @param canceled whether to stop; asked now and then
	 * @throws CancellationException if it was to stop, or the thread was interrupted
	 */
	public static void pause(Duration time, BooleanSupplier canceled) {
		try {
			until(new CompletableFuture<Boolean>().completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS),
					canceled);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}
}
