package org.portwright.workspace.resources.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.portwright.workspace.ModelThread;

/** A reply that records its calls in their order. */
@SuppressWarnings("nls")
final class Told implements Reply<String> {

	static final String DROPPED = "dropped";
	static final String FAILED = "failed";
	private static final String FINISHED = "finished";

	private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
	private final ModelThread thread;
	private final boolean tells;

	/** @param tells whether it tells the user of failures */
	Told(ModelThread thread, boolean tells) {
		this.thread = thread;
		this.tells = tells;
	}

	@Override
	public void done(String result) {
		hear(result);
	}

	@Override
	public boolean failed(Throwable reason) {
		hear(FAILED);
		return tells;
	}

	@Override
	public void dropped() {
		hear(DROPPED);
	}

	@Override
	public void finished() {
		hear(FINISHED);
	}

	private void hear(String what) {
		news.add(thread.isCurrent() ? what : what + " on " + Thread.currentThread().getName());
	}

	/** Waits for the next outcome, which {@link #finished} has to follow. */
	String next() throws InterruptedException {
		String outcome = poll();
		assertEquals(FINISHED, poll());
		return outcome;
	}

	private String poll() throws InterruptedException {
		String next = news.poll(30, TimeUnit.SECONDS);
		assertNotNull(next, "nothing came");
		return next;
	}

	/** Asserts that there was no further call. */
	void assertNoMore() {
		assertTrue(news.isEmpty(), news::toString);
	}
}
