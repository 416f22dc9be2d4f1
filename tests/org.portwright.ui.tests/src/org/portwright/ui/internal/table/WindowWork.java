package org.portwright.ui.internal.table;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * How long the thread of the window has worked or was held up since it began. That is what a user waits for on a
 * machine of his own; the clock on the wall would count what other programs take from a machine that is busy with them.
 */
final class WindowWork {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	static {
		THREADS.setThreadContentionMonitoringEnabled(true);
	}

	private WindowWork() {
	}

	/** Call this on the thread of the window. */
	static double millis() {
		return millis(Thread.currentThread());
	}

	/** Call this on any thread. */
	static double millis(Thread window) {
		ThreadInfo info = THREADS.getThreadInfo(window.threadId());
		long heldUp = info == null ? 0 : info.getBlockedTime() + info.getWaitedTime();
		return (double) THREADS.getThreadCpuTime(window.threadId()) / TimeUnit.MILLISECONDS.toNanos(1) + heldUp;
	}
}
