package org.portwright.workspace.internal.storage;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names around a file, and of files that stand beside a file while it is saved. They are hidden, unique, and end in
 * {@code ~} as backups do, so that what ignores the one ignores the other.
 */
@SuppressWarnings("nls")
final class TemporaryNames {

	private static final String RANDOM = "[0-9a-f]{16}";

	private TemporaryNames() {
	}

	/** Gives a name that no other save uses. */
	static Path next(Path file) {
		String random = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
		String name = name(file);
		return file.resolveSibling("." + name + "." + random + suffix(name));
	}

	/** Gives the pattern of the names that saves of a file use. */
	static Pattern pattern(Path file) {
		String name = name(file);
		return Pattern.compile(Pattern.quote("." + name + ".") + RANDOM + Pattern.quote(suffix(name)));
	}

	/** Gives the name of the last good version of a file. */
	static Path backup(Path file) {
		return file.resolveSibling("." + name(file) + "~");
	}

	/** Gives the folder of a file, which a canonical path has. */
	static Path folder(Path file) {
		return file.resolveSibling("");
	}

	/** Gives the last part of a path. */
	static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private static String suffix(String name) {
		return name.substring(Math.max(0, name.lastIndexOf('.'))) + "~";
	}
}
