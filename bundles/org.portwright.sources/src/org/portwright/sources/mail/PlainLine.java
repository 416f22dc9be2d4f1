package org.portwright.sources.mail;

import java.util.regex.Pattern;

/** Takes out of what somebody sent what makes it look like something else than it is. */
@SuppressWarnings("nls")
final class PlainLine {

	/** Blanks of any kind, line ends and control characters. */
	private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\p{Z}\\u0085]+");
	/** Characters that turn the direction of writing, and byte order marks: nobody sees them. */
	private static final Pattern UNSEEN = Pattern
			.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
	/** Characters that no file of ours has a place for: those that XML refuses. */
	private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");
	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029");

	private PlainLine() {
	}

	/** One line of it. */
	static String of(String sent) {
		String line = BLANK.matcher(UNSEEN.matcher(sent).replaceAll("")).replaceAll(" ").strip();
		return REFUSED.matcher(line).replaceAll("\uFFFD");
	}

	/** All its lines, each ended by a line feed. */
	static String text(String sent) {
		String lines = LINE_END.matcher(UNSEEN.matcher(sent).replaceAll("")).replaceAll("\n");
		return REFUSED.matcher(lines).replaceAll("\uFFFD");
	}
}
