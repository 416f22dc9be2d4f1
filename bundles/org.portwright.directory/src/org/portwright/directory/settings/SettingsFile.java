package org.portwright.directory.settings;

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

/**
 * A file of settings of the user, with lines such as {@code workOffline=true}. It is his own and not the workspace's,
 * since the command line has none.
 *
 * @param path need not be there
 */
@SuppressWarnings("nls")
public record SettingsFile(Path path) {

	private static final String FOLDER_VARIABLE = "PORTWRIGHT_SETTINGS";

	/**
	 * The one of a name in the user's folder.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static SettingsFile ofUser(String name, UnaryOperator<@Nullable String> environment) {
		return new SettingsFile(folder(environment).resolve(name));
	}

	/**
	 * The folder that {@code PORTWRIGHT_SETTINGS} names, or where the system keeps settings. It need not be there.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static Path folder(UnaryOperator<@Nullable String> environment) {
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

	/**
	 * What was set; empty if nothing was.
	 *
	 * @throws IOException if nobody can tell
	 */
	public Optional<String> value(String key) throws IOException {
		try {
			return Files.readAllLines(path).stream().filter(line -> key(line).equals(key))
					.map(line -> line.substring(line.indexOf('=') + 1).strip()).filter(value -> !value.isEmpty())
					.reduce((first, last) -> last);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/**
	 * Sets a value and leaves the other lines as they are.
	 *
	 * @param value empty to set nothing
	 * @throws IOException if it cannot be written; then it is as it was
	 */
	public void set(String key, String value) throws IOException {
		List<String> lines = new ArrayList<>(Files.exists(path) ? Files.readAllLines(path) : List.of());
		lines.removeIf(line -> key(line).equals(key));
		if (!value.isEmpty()) {
			lines.add(key + '=' + value);
		}
		write(lines);
	}

	/**
	 * Writes other lines in place of all.
	 *
	 * @throws IOException if it cannot be written; then it is as it was
	 */
	public void write(List<String> lines) throws IOException {
		@Nullable
		Path folder = path.toAbsolutePath().getParent();
		if (folder == null) {
			throw new IOException(path.toString());
		}
		Files.createDirectories(folder);
		Path whole = Files.createTempFile(folder, String.valueOf(path.getFileName()), null);
		try {
			Files.write(whole, lines, StandardCharsets.UTF_8);
			Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	/** The key of a line; a remark has none. */
	private static String key(String line) {
		int equals = line.indexOf('=');
		return equals < 0 || line.stripLeading().startsWith("#") ? "" : line.substring(0, equals).strip();
	}
}
