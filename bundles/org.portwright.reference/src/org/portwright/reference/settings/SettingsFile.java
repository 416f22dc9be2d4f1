package org.portwright.reference.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.reference.internal.texts.Messages;

/**
 * A file of settings of the user, with lines such as {@code workOffline=true}. It is his own and not the workspace's,
 * since the command line has none.
 *
 * @param path need not be there
 */
@SuppressWarnings("nls")
public record SettingsFile(Path path) {

	private static final String FOLDER_VARIABLE = "PORTWRIGHT_SETTINGS";
	/** Editors of Windows write one. */
	private static final String BYTE_ORDER_MARK = "^\ufeff";
	private static final Pattern VALUE_OF_FLAG = Pattern.compile("true|false");
	private static final long LARGEST = 1 << 20;
	private static final int LONGEST_SHOWN = 80;

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
		return lines().stream().filter(line -> line.indexOf('=') >= 0 && names(line, key)).map(SettingsFile::held)
				.filter(value -> !value.isEmpty()).reduce((first, last) -> last);
	}

	/**
	 * Returns whether a setting is on; empty if it is not set.
	 *
	 * @throws SettingException if a line names it and can be read as neither true nor false, or two lines differ
	 * @throws IOException      if the file cannot be read
	 */
	public Optional<Boolean> flag(String key) throws IOException {
		Optional<Boolean> set = Optional.empty();
		for (String line : lines().stream().filter(line -> names(line, key)).toList()) {
			String value = held(line);
			if (!key(line).equals(key) || !VALUE_OF_FLAG.matcher(value).matches()) {
				throw new SettingException(
						NLS.bind(Messages.SettingsFile_noFlag, new Object[] { path, shown(line), key }));
			}
			if (set.filter(before -> !String.valueOf(before).equals(value)).isPresent()) {
				throw new SettingException(NLS.bind(Messages.SettingsFile_both, path, key));
			}
			set = Optional.of(Boolean.valueOf(value));
		}
		return set;
	}

	/**
	 * Sets a value and leaves the other lines as they are.
	 *
	 * @param value empty to set nothing
	 * @throws IOException if it cannot be written; then it is as it was
	 */
	public void set(String key, String value) throws IOException {
		List<String> lines = new ArrayList<>(lines());
		lines.removeIf(line -> names(line, key));
		if (!value.isEmpty()) {
			lines.add(key + '=' + value);
		}
		write(lines);
	}

	/** The lines; none without a file. Pipes and devices are refused, since reading one could block for ever. */
	private List<String> lines() throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
				throw new IOException(path.toString());
			}
			return Files.readString(path).replaceFirst(BYTE_ORDER_MARK, "").lines().toList();
		} catch (NoSuchFileException e) {
			if (Files.isSymbolicLink(path)) {
				throw e;
			}
			return List.of();
		}
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

	/** Returns whether a line is about a setting, rightly written or not; a remark is about none. */
	private static boolean names(String line, String key) {
		return Pattern.compile("[\\p{Z}\\p{C}]*" + Pattern.quote(key) + "(?![\\w.-]).*",
				Pattern.CASE_INSENSITIVE | Pattern.DOTALL).matcher(line).matches();
	}

	private static String held(String line) {
		return line.substring(line.indexOf('=') + 1).strip();
	}

	/** Long enough to be found again. */
	private static String shown(String line) {
		String visible = line.strip().replaceAll("\\p{C}", "?");
		return visible.length() <= LONGEST_SHOWN ? visible : visible.substring(0, LONGEST_SHOWN) + '\u2026';
	}

	/** The key of a line; a remark has none. */
	private static String key(String line) {
		int equals = line.indexOf('=');
		return equals < 0 || line.stripLeading().startsWith("#") ? "" : line.substring(0, equals).strip();
	}
}
