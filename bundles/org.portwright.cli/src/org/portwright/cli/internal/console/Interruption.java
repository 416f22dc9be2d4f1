package org.portwright.cli.internal.console;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Ctrl-C: what is being done is asked to stop, and the process ends once it has, so that nothing is left half done.
 * What does not stop in time is ended all the same; files are whole even then.
 */
public final class Interruption {

	/** Nobody waits longer after Ctrl-C. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private final ReentrantLock busy = new ReentrantLock();

	/** The interruption of this process. */
	public static Interruption ofProcess() {
		var interruption = new Interruption();
		Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption")); //$NON-NLS-1$
		return interruption;
	}

	/** Tells what is being done when to stop. */
	public IProgressMonitor monitor() {
		return monitor;
	}

	/** From now on the call does what is not to be left half done, its answer included. */
	public void begin() {
		if (!busy.isHeldByCurrentThread()) {
			busy.lock();
		}
	}

	/** The call has ended, and its answer is written. */
	public void end() {
		if (busy.isHeldByCurrentThread()) {
			busy.unlock();
		}
	}

	/** Asks what is being done to stop, and waits until it has. */
	public void stop() {
		monitor.setCanceled(true);
		try {
			if (busy.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				busy.unlock();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
