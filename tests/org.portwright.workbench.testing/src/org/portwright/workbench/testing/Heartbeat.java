package org.portwright.workbench.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Feels the pulse of the window: a thread posts one small task after the other to it, and each measures how long it had
 * to wait. The longest wait is the longest time for which the window did not react. Ask on the window's thread.
 */
public final class Heartbeat implements AutoCloseable {

	private static final int PAUSE_NANOS = 2_000_000;
	private static final int LATE_MILLIS = 60;
	private static final int DEPTH = 16;
	private static final int GIVE_UP_SECONDS = 60;
	private static final long UNKNOWN = -1;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final Thread thread = new Thread(this::beat, "Heartbeat");
	private final AtomicLong begun = new AtomicLong();
	private final AtomicLong ended = new AtomicLong();
	private final List<String> late = new CopyOnWriteArrayList<>();
	private volatile boolean stopped;
	private long longest;
	private long busiest;

	/** Begins. The window must work meanwhile: a test on its thread pumps its events. */
	public Heartbeat(Display display) {
		this.display = display;
		thread.setDaemon(true);
		thread.start();
	}

	private void beat() {
		try {
			while (!stopped) {
				begun.incrementAndGet();
				var beat = new Beat();
				display.asyncExec(beat);
				beat.worked = threads.getThreadCpuTime(display.getThread().threadId());
				if (!beat.answered.await(LATE_MILLIS, TimeUnit.MILLISECONDS)) {
					String busy = Arrays.stream(display.getThread().getStackTrace()).limit(DEPTH)
							.map(StackTraceElement::toString).collect(Collectors.joining("\n  "));
					beat.answered.await(GIVE_UP_SECONDS, TimeUnit.SECONDS);
					late.add(beat.millis() + " ms, after " + LATE_MILLIS + " in\n  " + busy);
				}
				ended.set(begun.get());
				LockSupport.parkNanos(PAUSE_NANOS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * One small task. It measures when the window runs it: the thread that posts may itself have to wait for its turn,
	 * and the window goes on working meanwhile.
	 */
	private final class Beat implements Runnable {

		private final long posted = System.nanoTime();
		private final CountDownLatch answered = new CountDownLatch(1);
		/** How much the window had worked just after this was posted. */
		private volatile long worked = UNKNOWN;

		@Override
		public void run() {
			long before = worked;
			if (before != UNKNOWN) {
				busiest = Math.max(busiest, threads.getCurrentThreadCpuTime() - before);
			}
			longest = Math.max(longest, System.nanoTime() - posted);
			answered.countDown();
		}

		private long millis() {
			return (System.nanoTime() - posted) / 1_000_000;
		}
	}

	/**
	 * What to wait for before asking, while the window handles its events: a task that is posted from now on was run,
	 * and so were those that waited for what the window did last.
	 */
	public BooleanSupplier nextAnswer() {
		long now = begun.get();
		return () -> ended.get() > now;
	}

	/** The longest time for which the window did not react, since the last call. */
	public Duration longestPause() {
		long pause = longest;
		longest = 0;
		return Duration.ofNanos(pause);
	}

	/**
	 * The longest time for which the window computed without reacting, since the last call: what the pause would have
	 * been on a machine that has nothing else to do.
	 */
	public Duration longestWork() {
		long work = busiest;
		busiest = 0;
		return Duration.ofNanos(work);
	}

	/** What the window was busy with when it was late, since the last call. */
	public List<String> reasons() {
		List<String> reasons = List.copyOf(late);
		late.clear();
		return reasons;
	}

	@Override
	public void close() {
		stopped = true;
		thread.interrupt();
	}
}
