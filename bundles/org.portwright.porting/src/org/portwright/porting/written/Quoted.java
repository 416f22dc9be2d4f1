package org.portwright.porting.written;

import java.util.Locale;
import java.util.Objects;

/** What was written, as far as it fits into a sentence about it: one line, and the rest of a long one cut. */
public final class Quoted {

	private static final int LONGEST = 40;
	private static final char DELETE = 0x7f;

	private Quoted() {
	}

	/** Gives it for a sentence. */
	public static String of(String written) {
		String begin = written.substring(0, Math.min(written.length(), LONGEST + 2));
		String line = (hasControl(begin) ? begin.replaceAll("\\p{Cntrl}", " ") : begin).strip(); //$NON-NLS-1$ //$NON-NLS-2$
		int cut = line.codePointCount(0, line.length()) > LONGEST ? line.offsetByCodePoints(0, LONGEST) : line.length();
		return cut < line.length() ? line.substring(0, cut) + '\u2026' : line;
	}

	private static boolean hasControl(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) == DELETE) {
				return true;
			}
		}
		return false;
	}

	/** What a character is called, in small letters: it may look like another one. */
	public static String name(int codePoint) {
		return Objects.requireNonNullElse(Character.getName(codePoint), Integer.toHexString(codePoint))
				.toLowerCase(Locale.ROOT);
	}
}
