package org.portwright.workspace.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that any system takes for a file, and that leads nowhere else and looks like what it is, made of one that
 * somebody gave (the rules of Windows, which are the strictest).
 */
@SuppressWarnings("nls")
public final class SafeName {

	/** In bytes: systems take 255 of them, and a number and the name of a temporary file are to fit in. */
	private static final int LONGEST = 150;
	private static final int LONGEST_ENDING = 16;
	private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
	/** Characters that no file name has on some system, that nobody sees, or that turn the direction of writing. */
	private static final Pattern REFUSED = Pattern
			.compile("[<>:\"|?*\\p{C}\\uFFFD\\u2028\\u2029]+");
	private static final Pattern BLANK = Pattern.compile("\\p{Z}+");
	/** Devices of Windows, with whatever ending. */
	private static final Pattern DEVICE = Pattern
			.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(?:\\..*)?",
					Pattern.CASE_INSENSITIVE);
	private static final Set<String> TYPES = Set.of("pdf", "png", "gif", "jpeg", "tiff", "csv", "html", "rtf", "zip");
	private static final String NAMELESS = "file";
	/** A name that ends like one of our files would be read as one. */
	private static final String HARMLESS = ".kept";

	private SafeName() {
	}

	/**
	 * Makes one.
	 *
	 * @param given what it was called; may be a path or a trap
	 * @param type  its media type, for what was not called anything; may be empty
	 */
	public static String of(String given, String type) {
		String name = PATH.matcher(given).replaceFirst("");
		name = trimmed(BLANK.matcher(replaced(name, "_")).replaceAll(" "));
		if (name.isEmpty() || name.chars().allMatch(c -> c == '_')) {
			name = NAMELESS + ending(type);
		}
		if (DEVICE.matcher(name).matches()) {
			name = "_" + name;
		}
		name = shortened(name, "");
		return FileKind.ofName(name.toLowerCase(Locale.ROOT)).isPresent() || name.equalsIgnoreCase(".project")
				? name + HARMLESS
				: name;
	}

	/**
	 * Replaces what no file name has on some system, what is not seen, and what turns the direction of writing.
	 *
	 * @param by stands for each run of it
	 */
	public static String replaced(String name, String by) {
		return REFUSED.matcher(name).replaceAll(by);
	}

	/**
	 * Another one for what cannot be called so, since that is taken.
	 *
	 * @param number from 2 on
	 */
	public static String numbered(String name, int number) {
		return shortened(name, " (" + number + ")");
	}

	/** Returns whether a name is another one, or that one with a number. */
	public static boolean isNumbered(String name, String other) {
		String number = name.replaceFirst("^.* \\((\\d{1,5})\\)(?:\\.[^.]*)?$", "$1");
		return name.equalsIgnoreCase(other)
				|| number.matches("\\d{1,5}") && name.equalsIgnoreCase(numbered(other, Integer.parseInt(number)));
	}

	/** Windows takes no blanks and dots at the end, and files that begin with a dot are hidden elsewhere. */
	private static String trimmed(String name) {
		return name.replaceAll("^[\\s.]+|[\\s.]+$", "");
	}

	private static String ending(String type) {
		String known = type.substring(type.indexOf('/') + 1).toLowerCase(Locale.ROOT);
		if (type.startsWith("text/plain")) {
			return ".txt";
		}
		return Optional.of(known).filter(TYPES::contains).map(found -> "." + found)
				.orElse(known.equals("rfc822") ? ".eml" : "");
	}

	/** Cuts the name before its ending. */
	private static String shortened(String name, String more) {
		int dot = name.lastIndexOf('.');
		boolean ends = dot > 0 && name.length() - dot <= LONGEST_ENDING;
		String ending = ends ? name.substring(dot) : "";
		var begin = new StringBuilder(ends ? name.substring(0, dot) : name);
		while (bytes(begin) + bytes(more) + bytes(ending) > LONGEST) {
			int last = begin.length() - 1;
			boolean pair = last > 0 && Character.isLowSurrogate(begin.charAt(last));
			begin.setLength(pair ? last - 1 : last);
		}
		return begin.toString().stripTrailing() + more + ending;
	}

	private static int bytes(CharSequence text) {
		return text.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
	}
}
