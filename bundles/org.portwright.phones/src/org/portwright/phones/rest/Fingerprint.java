package org.portwright.phones.rest;

import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of a certificate, as files have it and as people read it. */
@SuppressWarnings("nls")
public final class Fingerprint {

	private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");
	private static final Pattern PAIR = Pattern.compile("(?<=\\G..)(?!$)");

	private Fingerprint() {
	}

	/** Whether a text is one as files have it: 64 hexadecimal digits in lower case. */
	public static boolean isOne(String text) {
		return DIGITS.matcher(text).matches();
	}

	/** As phones and browsers show it: {@code 3A:7F:…}. */
	public static String shown(String digits) {
		return String.join(":", PAIR.split(digits)).toUpperCase(Locale.ROOT);
	}

	/** The same in two lines of sixteen bytes each, so that no line of a dialog ends in the middle of one. */
	public static String inLines(String digits) {
		int half = digits.length() / 2;
		return shown(digits.substring(0, half)) + '\n' + shown(digits.substring(half));
	}
}
