package org.portwright.workspace.internal.storage;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.model.paths.Blank;

/**
 * The version of the file format, MAJOR.MINOR. What is new in a higher minor version can be ignored and kept; a higher
 * major version means something else.
 */
@SuppressWarnings("nls")
record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

	private static final Pattern SYNTAX = Pattern.compile("([1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})");

	/** What this Portwright writes and understands in full. */
	static final FormatVersion CURRENT = parse(Blank.FORMAT).orElseThrow();

	/** Reads a version; empty if the text is none. */
	static Optional<FormatVersion> parse(String text) {
		Matcher matcher = SYNTAX.matcher(text);
		return matcher.matches() ? Optional.of(
				new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** Says whether this Portwright can read and write it. */
	boolean isUnderstood() {
		return major <= CURRENT.major;
	}

	/**
	 * What a file says that is written now and had a version before: an older one is raised, since what is new may be
	 * in it; a newer one is left, since what that brought is kept.
	 */
	static String written(String before) {
		return parse(before).filter(version -> version.compareTo(CURRENT) < 0).isPresent() ? CURRENT.toString()
				: before;
	}

	@Override
	public int compareTo(FormatVersion other) {
		return Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor).compare(this,
				other);
	}

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
