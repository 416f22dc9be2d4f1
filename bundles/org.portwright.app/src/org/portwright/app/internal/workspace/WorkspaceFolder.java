package org.portwright.app.internal.workspace;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.portwright.app.internal.texts.Messages;

/**
 * The folder with the engagements: the one that the option {@code -data} or the environment variable
 * {@code PORTWRIGHT_WORKSPACE} names, else the one chosen last, else the product's default. It is locked while the
 * window is open.
 */
@SuppressWarnings("nls")
final class WorkspaceFolder {

	private static final String VARIABLE = "PORTWRIGHT_WORKSPACE";
	private static final String LAST = "workspace";

	/** What came of taking a folder; the reason is for people, and empty when there is nothing to say. */
	record Taken(State state, Path folder, String reason) {
	}

	/** Whether a folder could be taken. */
	enum State {
		/** It is ours until the end of the process. */
		OURS,
		/** Another Portwright has it. */
		IN_USE,
		/** Another Portwright has it and is about to end. */
		CLOSING,
		/** It cannot be made or written. */
		NOT_WRITABLE
	}

	private final Location location;

	WorkspaceFolder(Location location) {
		this.location = location;
	}

	/** Whether it was given by {@code -data} and cannot change. */
	static boolean isFixed() {
		return List.of(Platform.getCommandLineArgs()).contains("-data");
	}

	/** The folder to begin with. */
	Path first() {
		if (location.isSet()) {
			return path(location.getURL());
		}
		String variable = System.getenv(VARIABLE);
		if (variable != null && !variable.isBlank()) {
			return Path.of(variable);
		}
		String last = preferences().get(LAST, "");
		return last.isEmpty() ? path(location.getDefault()) : Path.of(last);
	}

	/** Takes a folder; only the first success counts. */
	Taken take(Path folder) {
		try {
			boolean taken;
			if (location.isSet()) {
				taken = location.lock();
			} else {
				Files.createDirectories(folder);
				taken = location.set(url(folder), true);
			}
			var closing = new ClosingMark(folder);
			if (taken) {
				closing.clear();
				return new Taken(State.OURS, folder, "");
			}
			return new Taken(closing.isSet() ? State.CLOSING : State.IN_USE, folder, "");
		} catch (IOException e) {
			ILog.of(WorkspaceFolder.class).warn(NLS.bind(Messages.WorkspaceFolder_notWritable, folder), e);
			return new Taken(State.NOT_WRITABLE, folder, String.valueOf(e.getMessage()));
		}
	}

	/** Begins with this folder next time. */
	static void remember(Path folder) {
		preferences().put(LAST, folder.toString());
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			// The next start then opens the folder before; that is visible and can be put right.
			ILog.of(WorkspaceFolder.class).warn(NLS.bind(Messages.WorkspaceFolder_notRemembered, folder), e);
		}
	}

	static Optional<String> remembered() {
		return Optional.of(preferences().get(LAST, "")).filter(last -> !last.isEmpty());
	}

	private static IEclipsePreferences preferences() {
		return ConfigurationScope.INSTANCE.getNode("org.portwright.app");
	}

	/** Equinox' locations are not encoded: a space stands as a space. */
	@SuppressWarnings("deprecation")
	static URL url(Path folder) throws MalformedURLException {
		return folder.toAbsolutePath().toFile().toURL();
	}

	private static Path path(URL url) {
		try {
			return Path.of(new URI(url.getProtocol(), null, url.getPath(), null));
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(url.toString(), e);
		}
	}
}
