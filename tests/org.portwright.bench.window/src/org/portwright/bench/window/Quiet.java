package org.portwright.bench.window;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells when the window has come to rest: the event loop sleeps, and what wakes it within the next moments (a caret, a
 * timer) keeps it busy for no more than a few milliseconds. A thread watches, so that the watching wakes nothing.
 */
final class Quiet {

	private static final long REST = TimeUnit.MILLISECONDS.toNanos(400);
	private static final long TRIFLE = TimeUnit.MILLISECONDS.toNanos(8);
	private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(10);

	/** What is told: when the rest began, and the processor time of the process until then. */
	@FunctionalInterface
	interface Listener {
		void atRest(long epochMillis, Duration processorTime);
	}

	/** When the loop went to sleep after its last work; 0 while it works. */
	private volatile long restsSince;
	private volatile Duration processorTime = Duration.ZERO;
	private long restedSince;
	private long wokeAt;

	Quiet(Display display, BooleanSupplier ready) {
		display.addListener(SWT.PreExternalEventDispatch, event -> {
			if (ready.getAsBoolean()) {
				sleeps(System.nanoTime());
			}
		});
		display.addListener(SWT.PostExternalEventDispatch, event -> wokeAt = System.nanoTime());
	}

	private void sleeps(long now) {
		if (restedSince == 0 || now - wokeAt > TRIFLE) {
			restedSince = now;
			processorTime = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
		}
		restsSince = restedSince;
	}

	/** When the rest began, on the clock of {@code nanoTime}. */
	long restsSince() {
		return restsSince;
	}

	/** Forgets the rest so far; what comes next is waited for. */
	void work() {
		restedSince = 0;
		restsSince = 0;
	}

	/** Waits in another thread; jobs count as work where what is waited for comes out of one. */
	void then(boolean withJobs, Listener listener) {
		var thread = new Thread(() -> {
			long busy = 0;
			while (restsSince == 0 || System.nanoTime() - Math.max(restsSince, busy) < REST) {
				if (withJobs && isBusy()) {
					busy = System.nanoTime();
				}
				LockSupport.parkNanos(PERIOD);
			}
			long ago = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - restsSince);
			listener.atRest(System.currentTimeMillis() - ago, processorTime);
		}, "Quiet"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	/** A build that is to come waits up to a second, and counts, too: the platform calls that idle. */
	private static boolean isBusy() {
		return !Job.getJobManager().isIdle()
				|| Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length > 0;
	}
}
