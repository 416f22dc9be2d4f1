package org.portwright.network.secrets;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Makes a thread for what may hang and is not waited for: MSAL4J between two questions, and what keeps secrets on a
 * system. No runner can do it, since it works on in what is not ours. It keeps no process alive, and ends when idle.
 */
public final class SignInThread {

	private SignInThread() {
	}

	/** One of a name, which does one thing after the other. */
	public static ThreadPoolExecutor named(String name) {
		var one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
		one.allowCoreThreadTimeOut(true);
		return one;
	}
}
