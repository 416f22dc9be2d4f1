package org.portwright.workbench.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Feels the pulse of the window: a thread posts one small task after the other to it and measures how long each had to
 * wait. The longest wait is the longest time for which the window did not react.
 */
public final class Heartbeat implements AutoCloseable {

	private static final int PAUSE_NANOS = 2_000_000;
	private static final int LATE_MILLIS = 60;
	private static final int DEPTH = 16;
	private static final int GIVE_UP_SECONDS = 60;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final Thread thread = new Thread(this::beat, "Heartbeat");
	private final Semaphore answered = new Semaphore(0);
	private final List<String> late = new CopyOnWriteArrayList<>();
	private volatile boolean stopped;
	private volatile long longest;
	private volatile long busiest;

	/** Begins. The window must work meanwhile: a test on its thread pumps its events. */
	public Heartbeat(Display display) {
		this.display = display;
		thread.setDaemon(true);
		thread.start();
	}

	private void beat() {
		try {
			while (!stopped) {
				long posted = System.nanoTime();
				long worked = threads.getThreadCpuTime(display.getThread().threadId());
				display.asyncExec(answered::release);
				if (!answered.tryAcquire(LATE_MILLIS, TimeUnit.MILLISECONDS)) {
					String busy = Arrays.stream(display.getThread().getStackTrace()).limit(DEPTH)
							.map(StackTraceElement::toString).collect(Collectors.joining("\n  "));
					answered.tryAcquire(GIVE_UP_SECONDS, TimeUnit.SECONDS);
					late.add((System.nanoTime() - posted) / 1_000_000 + " ms, after " + LATE_MILLIS + " in\n  " + busy);
				}
				longest = Math.max(longest, System.nanoTime() - posted);
				busiest = Math.max(busiest, threads.getThreadCpuTime(display.getThread().threadId()) - worked);
				LockSupport.parkNanos(PAUSE_NANOS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
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
