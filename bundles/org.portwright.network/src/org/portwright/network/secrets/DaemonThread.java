package org.portwright.network.secrets;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Makes daemon threads for calls that may hang and that are not waited for: those of MSAL4J between two questions, and
 * those of the system's keyring. No runner can do them, because they cannot be stopped. Such a thread keeps no process
 * alive, and ends when idle.
 */
public final class DaemonThread {

	private DaemonThread() {
	}

	/** Returns an executor with one thread of this name, which runs its tasks one after the other. */
	public static ThreadPoolExecutor named(String name) {
		var one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
		one.allowCoreThreadTimeOut(true);
		return one;
	}
}
