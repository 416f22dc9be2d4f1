package org.portwright.workspace.resources.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelThread;

/** A thread of its own as the thread of a model. */
@SuppressWarnings("nls")
final class SingleThread implements ModelThread, AutoCloseable {

	private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
		var made = new Thread(task, "model");
		thread = made;
		return made;
	});
	private volatile @Nullable Thread thread;

	@Override
	public void execute(@Nullable Runnable task) {
		executor.execute(task);
	}

	@Override
	public boolean isCurrent() {
		return Thread.currentThread() == thread;
	}

	/** Does something there and waits for it. */
	<R> R get(Callable<R> task) throws InterruptedException, ExecutionException {
		return executor.submit(task).get();
	}

	@Override
	public void close() {
		executor.shutdownNow();
	}
}
