package org.portwright.reference.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.reference.internal.texts.Messages;

/**
 * The setting <em>Work Offline</em> of the user, for the window and the command line alike: the line
 * {@code workOffline=true} of his file of the network.
 *
 * @param file need not be there
 */
@SuppressWarnings("nls")
public record OfflineSetting(SettingsFile file) {

	private static final String NAME = "network.properties";
	private static final String KEY = "workOffline";

	/**
	 * That of the user: in the folder that {@code PORTWRIGHT_SETTINGS} names, or where the system keeps settings.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static OfflineSetting ofUser(UnaryOperator<@Nullable String> environment) {
		return new OfflineSetting(SettingsFile.ofUser(NAME, environment));
	}

	/**
	 * Returns whether the user works offline.
	 *
	 * @throws SettingException if nobody can tell
	 */
	public boolean isOn() throws SettingException {
		try {
			return file.flag(KEY).orElse(false);
		} catch (SettingException e) {
			throw e;
		} catch (IOException e) {
			throw new SettingException(unreadable(file.path()), e);
		}
	}

	/**
	 * Sets whether the user works offline, and leaves the other lines as they are.
	 *
	 * @throws IOException if it cannot be written; then it is as it was
	 */
	public void set(boolean offline) throws IOException {
		file.set(KEY, String.valueOf(offline));
	}

	/** What the user reads of such a file that cannot be read. */
	public static String unreadable(Path file) {
		return NLS.bind(Messages.OfflineSetting_unreadable, file);
	}
}
