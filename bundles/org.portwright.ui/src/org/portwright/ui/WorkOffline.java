package org.portwright.ui;

import org.portwright.network.NetworkPreferences;
import org.portwright.network.WebException;
import org.portwright.network.WebTrouble;

/** The setting <em>File > Work Offline</em>: it binds all that the window asks over the network. It is in a file. */
public final class WorkOffline {

	private WorkOffline() {
	}

	/** The preferences with the setting, which the command line has, too. */
	public static NetworkPreferences preferences() {
		return NetworkPreferences.ofUser(name -> System.getProperty(name, System.getenv(name)));
	}

	/**
	 * Checks whether anything may be asked now; not on the window's thread.
	 *
	 * @throws WebException if the user works offline, or nobody can tell
	 */
	public static void check() throws WebException {
		if (preferences().workOffline()) {
			throw new WebException(WebTrouble.WORK_OFFLINE, Messages.workOffline);
		}
	}
}
