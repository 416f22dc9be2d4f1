package org.portwright.ui;

import org.portwright.reference.settings.OfflineSetting;
import org.portwright.reference.settings.SettingException;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/** The setting <em>File > Work Offline</em>: it binds all that the window asks over the network. It is in a file. */
public final class WorkOffline {

	/** Why nothing was asked, as a log says it. */
	private enum Trouble {
		WORK_OFFLINE, SETTINGS_UNREADABLE
	}

	private WorkOffline() {
	}

	/** The setting, which the command line has, too. Not to be read on the window's thread. */
	public static OfflineSetting setting() {
		return OfflineSetting.ofUser(name -> System.getProperty(name, System.getenv(name)));
	}

	/** What the user reads where nothing was asked because of it. */
	public static String refusal() {
		return Messages.WorkOffline_on;
	}

	/**
	 * Checks whether anything may be asked now; not on the window's thread.
	 *
	 * @throws OperationException if the user works offline, or nobody can tell
	 */
	public static void check() throws OperationException {
		try {
			if (setting().isOn()) {
				throw OperationException.notAsked(refusal(), Trouble.WORK_OFFLINE);
			}
		} catch (SettingException e) {
			throw OperationException.notAnswered(e.getMessage(), Trouble.SETTINGS_UNREADABLE, e);
		}
	}
}
