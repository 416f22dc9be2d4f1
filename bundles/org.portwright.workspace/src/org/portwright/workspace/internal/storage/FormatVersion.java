package org.portwright.workspace.internal.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the file format, MAJOR.MINOR. What is new in a higher minor version can be ignored and kept; a higher
 * major version means something else.
 */
@SuppressWarnings("nls")
record FormatVersion(int major, int minor) {

	/** What this Portwright writes and understands in full. */
	static final FormatVersion CURRENT = new FormatVersion(1, 0);

	private static final Pattern SYNTAX = Pattern.compile("([1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})");

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

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
