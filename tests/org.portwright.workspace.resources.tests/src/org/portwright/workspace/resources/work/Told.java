package org.portwright.workspace.resources.work;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.portwright.workspace.ModelThread;

/** What a reply heard. */
@SuppressWarnings("nls")
final class Told implements Reply<String> {

	static final String DROPPED = "dropped";
	static final String FAILED = "failed";

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

	private void hear(String what) {
		news.add(thread.isCurrent() ? what : what + " on " + Thread.currentThread().getName());
	}

	/** What comes next. */
	String next() throws InterruptedException {
		String next = news.poll(30, TimeUnit.SECONDS);
		assertNotNull(next, "nothing came");
		return next;
	}

	/** Nothing came after it. */
	void assertNoMore() {
		assertTrue(news.isEmpty(), news::toString);
	}
}
