package org.portwright.sources.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves of a text with the marks of RFC 1896 ({@code text/enriched}) what it shows. */
@SuppressWarnings("nls")
final class EnrichedText {

	/** A less-than sign, what a mark says of itself, any other mark, or the ends of lines. */
	private static final Pattern SIGN = Pattern.compile("(?<less><<)|(?i:<param>[^<]{0,1000}</param>)"
			+ "|</?[A-Za-z0-9-]{1,60}>|(?<lines>\\n++)");

	private EnrichedText() {
	}

	/** The end of one line is a blank, and of more of them in a row one is left out. */
	static String shown(String sent) {
		var shown = new StringBuilder(sent.length());
		Matcher sign = SIGN.matcher(sent);
		while (sign.find()) {
			int lines = sign.end("lines") - sign.start("lines");
			boolean less = sign.start("less") >= 0;
			sign.appendReplacement(shown, less ? "<" : lines == 1 ? " " : "\n".repeat(Math.max(0, lines - 1)));
		}
		return sign.appendTail(shown).toString();
	}
}
