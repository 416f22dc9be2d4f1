package org.portwright.phones;

import java.util.Locale;
import java.util.Objects;

/** What was written, as far as it fits into a sentence about it: one line, and the rest of a long one cut. */
public final class Quoted {

	private static final int LONGEST = 40;

	private Quoted() {
	}

	/** Gives it for a sentence. */
	public static String of(String written) {
		String line = written.substring(0, Math.min(written.length(), LONGEST + 2)).replaceAll("\\p{Cntrl}", " ") //$NON-NLS-1$ //$NON-NLS-2$
				.strip();
		int cut = line.codePointCount(0, line.length()) > LONGEST ? line.offsetByCodePoints(0, LONGEST) : line.length();
		return cut < line.length() ? line.substring(0, cut) + '\u2026' : line;
	}

	/** What a character is called, in small letters: it may look like another one. */
	public static String name(int codePoint) {
		return Objects.requireNonNullElse(Character.getName(codePoint), Integer.toHexString(codePoint))
				.toLowerCase(Locale.ROOT);
	}
}
