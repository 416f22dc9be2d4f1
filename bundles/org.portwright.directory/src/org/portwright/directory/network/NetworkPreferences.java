package org.portwright.directory.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What a user set about the network for the window and the command line alike, in a file of his own, since the command
 * line has no workspace: lines such as {@code workOffline=true} and {@code proxy=proxy.example.com:8080}.
 */
@SuppressWarnings("nls")
public final class NetworkPreferences {

	private static final String FOLDER_VARIABLE = "PORTWRIGHT_SETTINGS";
	private static final String NAME = "network.properties";
	private static final String OFFLINE = "workOffline";
	private static final String PROXY = "proxy";

	private final Path file;

	/** @param file need not be there */
	public NetworkPreferences(Path file) {
		this.file = file;
	}

	/**
	 * Those of the user: in the folder that {@code PORTWRIGHT_SETTINGS} names, or where the system keeps settings.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static NetworkPreferences ofUser(UnaryOperator<@Nullable String> environment) {
		return new NetworkPreferences(folder(environment).resolve(NAME));
	}

	private static Path folder(UnaryOperator<@Nullable String> environment) {
		Optional<Path> named = path(environment, FOLDER_VARIABLE);
		if (named.isPresent()) {
			return named.get();
		}
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		Path home = Path.of(System.getProperty("user.home"));
		if (system.startsWith("windows")) {
			return path(environment, "APPDATA").orElse(home).resolve("Portwright");
		}
		if (system.startsWith("mac")) {
			return home.resolve("Library/Application Support/Portwright");
		}
		return path(environment, "XDG_CONFIG_HOME").orElseGet(() -> home.resolve(".config")).resolve("portwright");
	}

	private static Optional<Path> path(UnaryOperator<@Nullable String> environment, String variable) {
		@Nullable
		String value = environment.apply(variable);
		return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
	}

	/** The file that they are in. */
	public Path file() {
		return file;
	}

	/**
	 * Whether the user works offline.
	 *
	 * @throws WebException if nobody can tell
	 */
	public boolean workOffline() throws WebException {
		return Boolean.parseBoolean(value(OFFLINE).orElse("false"));
	}

	/**
	 * The proxy as it was written; empty where none is.
	 *
	 * @throws WebException if nobody can tell
	 */
	Optional<String> proxy() throws WebException {
		return value(PROXY);
	}

	/** What the user set a proxy by, as he knows it. */
	String proxySetting() {
		return NLS.bind(Messages.NetworkPreferences_in, PROXY, file);
	}

	/**
	 * Sets whether the user works offline, and leaves the other lines as they are.
	 *
	 * @throws IOException if it cannot be written; then it is as it was
	 */
	public void setWorkOffline(boolean offline) throws IOException {
		List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
		lines.removeIf(line -> key(line).equals(OFFLINE));
		lines.add(OFFLINE + '=' + offline);
		@Nullable
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			throw new IOException(file.toString());
		}
		Files.createDirectories(folder);
		Path whole = Files.createTempFile(folder, NAME, null);
		try {
			Files.write(whole, lines, StandardCharsets.UTF_8);
			Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	private Optional<String> value(String key) throws WebException {
		try {
			return Files.readAllLines(file).stream().filter(line -> key(line).equals(key))
					.map(line -> line.substring(line.indexOf('=') + 1).strip()).filter(value -> !value.isEmpty())
					.reduce((first, last) -> last);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new WebException(WebTrouble.SETTINGS_UNREADABLE,
					NLS.bind(Messages.NetworkPreferences_unreadable, file), e);
		}
	}

	/** The key of a line; a remark has none. */
	private static String key(String line) {
		int equals = line.indexOf('=');
		return equals < 0 || line.stripLeading().startsWith("#") ? "" : line.substring(0, equals).strip();
	}
}
