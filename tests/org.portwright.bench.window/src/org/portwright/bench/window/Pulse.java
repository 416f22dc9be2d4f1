package org.portwright.bench.window;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** Feels for how long the window does not react: one small task after the other is posted to it and waits its turn. */
final class Pulse {

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

	private final AtomicLong longest = new AtomicLong();
	private final Semaphore answered = new Semaphore(0);

	/** Begins, and never ends: the window closes one day. */
	Pulse(Display display) {
		var thread = new Thread(() -> beat(display), "Pulse"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	private void beat(Display display) {
		while (!display.isDisposed()) {
			long posted = System.nanoTime();
			display.asyncExec(() -> {
				waited(System.nanoTime() - posted);
				answered.release();
			});
			answered.acquireUninterruptibly();
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** Something took so many nanoseconds in the window. */
	void waited(long nanos) {
		longest.accumulateAndGet(nanos, Math::max);
	}

	/** For how many nanoseconds the window did not react at most, since this was asked last. */
	long longest() {
		return longest.getAndSet(0);
	}
}
