package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelThread;

/** The thread of a test as the thread of the model: it runs what others give it while it waits for something. */
@SuppressWarnings("nls")
public final class TestThread implements ModelThread {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Thread thread = Thread.currentThread();
	private final BlockingQueue<@Nullable Runnable> given = new LinkedBlockingQueue<>();

	@Override
	public boolean isCurrent() {
		return Thread.currentThread() == thread;
	}

	@Override
	public void execute(@Nullable Runnable task) {
		given.add(task);
	}

	/** Waits until something is so. */
	public void until(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("nothing came of it in " + PATIENCE);
			}
			@Nullable
			Runnable task = given.poll(5, TimeUnit.MILLISECONDS);
			if (task != null) {
				task.run();
			}
		}
	}

	/** Does all that was given until now. */
	public void settle() throws InterruptedException {
		var done = new boolean[1];
		execute(() -> done[0] = true);
		until(() -> done[0]);
	}
}
