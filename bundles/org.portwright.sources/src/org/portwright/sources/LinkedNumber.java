package org.portwright.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The number that a link dials, where its text does not show it. */
@SuppressWarnings("nls")
record LinkedNumber(int start, int end) {

	/** Behind what dials, or behind nothing or what is misspelt, if nothing but a number is there. */
	private static final Pattern NUMBER = Pattern.compile("\\shref\\s{0,9}=\\s{0,9}[\"']?"
			+ "(?:(?:tel|callto|sips?):(?<dialled>(?:[^\"'<>;?@]|;(?!\\p{L})){3,40})"
			+ "|(?:[^\"'<>/?#@]{0,9}:)?(?<alone>[+\\d(][\\d\\s().-]{6,39})(?=[\"'>]))", Pattern.CASE_INSENSITIVE);
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
	private static final int LONGEST_TEXT = 300;
	private static final int MIN_DIGITS = 7;
	/** Enough to tell numbers apart, however their beginnings are written. */
	private static final int COMPARED = 9;

	/** The number of a link that begins with a tag, {@code null} if there is none or its text shows it. */
	static @Nullable LinkedNumber of(String text, MarkupTag tag) {
		if (tag.closing() || !tag.name().equals("a")) {
			return null;
		}
		Matcher number = NUMBER.matcher(text).region(tag.start(), tag.end());
		if (!number.find()) {
			return null;
		}
		String group = number.group("dialled") == null ? "alone" : "dialled";
		String digits = digits(number.group(group));
		String shown = text.substring(tag.end(), Math.min(text.length(), tag.end() + LONGEST_TEXT));
		int end = shown.indexOf("</");
		String same = digits.substring(Math.max(0, digits.length() - COMPARED));
		boolean isShown = digits(TAG.matcher(shown.substring(0, end < 0 ? shown.length() : end)).replaceAll(""))
				.contains(same);
		return digits.length() < MIN_DIGITS || isShown ? null
				: new LinkedNumber(number.start(group), number.end(group));
	}

	private static String digits(String text) {
		return NO_DIGIT.matcher(text).replaceAll("");
	}
}
