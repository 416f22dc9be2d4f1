package org.portwright.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;
import org.portwright.reference.settings.OfflineSetting;
import org.portwright.reference.settings.SettingException;
import org.portwright.reference.settings.SettingsFile;

/**
 * What a user set about the network for the window and the command line alike, in a file of his own, since the command
 * line has no workspace: lines such as {@code workOffline=true} and {@code proxy=proxy.example.com:8080}.
 */
@SuppressWarnings("nls")
public final class NetworkPreferences {

	private static final String PROXY = "proxy";

	private final SettingsFile file;

	/** @param file need not be there */
	public NetworkPreferences(Path file) {
		this.file = new SettingsFile(file);
	}

	/**
	 * Those of the user: in the folder that {@code PORTWRIGHT_SETTINGS} names, or where the system keeps settings.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static NetworkPreferences ofUser(UnaryOperator<@Nullable String> environment) {
		return new NetworkPreferences(OfflineSetting.ofUser(environment).file().path());
	}

	/** The file that they are in. */
	public Path file() {
		return file.path();
	}

	/**
	 * Whether the user works offline.
	 *
	 * @throws WebException if nobody can tell
	 */
	public boolean workOffline() throws WebException {
		try {
			return new OfflineSetting(file).isOn();
		} catch (SettingException e) {
			throw new WebException(WebTrouble.SETTINGS_UNREADABLE, e.getMessage(), e);
		}
	}

	/**
	 * The proxy as it was written; empty where none is.
	 *
	 * @throws WebException if nobody can tell
	 */
	Optional<String> proxy() throws WebException {
		try {
			return file.value(PROXY);
		} catch (IOException e) {
			throw new WebException(WebTrouble.SETTINGS_UNREADABLE, OfflineSetting.unreadable(file()), e);
		}
	}

	/** What the user set a proxy by, as he knows it. */
	String proxySetting() {
		return NLS.bind(Messages.NetworkPreferences_in, PROXY, file());
	}

	/**
	 * Sets whether the user works offline, and leaves the other lines as they are.
	 *
	 * @throws IOException if it cannot be written; then it is as it was
	 */
	public void setWorkOffline(boolean offline) throws IOException {
		new OfflineSetting(file).set(offline);
	}
}
