package org.portwright.sources;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.parser.Tag;

/**
 * A tag of HTML. What only looks like one is text: {@code <jo@contoso.com>}, {@code <tel:02079460000>},
 * {@code <b 0161 496 0000>}, and what does not end before another one begins.
 *
 * @param name    in lower case
 * @param closing whether it ends an element
 * @param end     where it ends, exclusive
 */
@SuppressWarnings("nls")
record MarkupTag(String name, boolean closing, int start, int end) {

	private static final int LONGEST_NAME = 12;
	private static final Set<String> BREAKS = Set.of("br", "option");
	/** They may stand around blocks, and do not part. */
	private static final Set<String> MARKS = Set.of("del", "ins");
	/** What Office writes among tags of HTML, such as {@code <o:p>}. */
	private static final Pattern OFFICE = Pattern.compile("(?:o|v|w|m|st1):[a-z0-9]+");

	/** The tag that begins there, {@code null} if none does. */
	static @Nullable MarkupTag at(String text, int start) {
		boolean closing = text.startsWith("/", start + 1);
		int begin = closing ? start + 2 : start + 1;
		int at = begin;
		while (at < text.length() && at - begin <= LONGEST_NAME && isOfName(text.charAt(at))) {
			at++;
		}
		String name = text.substring(begin, at).toLowerCase(Locale.ROOT);
		if (!Tag.isKnownTag(name) && !OFFICE.matcher(name).matches()) {
			return null;
		}
		int end = attributesEnd(text, at);
		return end < 0 ? null : new MarkupTag(name, closing, start, end + 1);
	}

	/** Whether a line or a paragraph of its own begins and ends with it. */
	boolean isBlock() {
		return BREAKS.contains(name)
				|| !MARKS.contains(name) && Tag.isKnownTag(name) && Tag.valueOf(name).isBlock();
	}

	/** Where the angle bracket is behind the attributes, -1 if what is there are none. */
	private static int attributesEnd(String text, int from) {
		int at = from;
		while (at < text.length()) {
			int begin = skipBlanks(text, at);
			if (begin == text.length()) {
				return -1;
			}
			char c = text.charAt(begin);
			if (c == '>') {
				return begin;
			}
			boolean parted = begin > at || c == '/';
			if (!parted || Character.isDigit(c) || c == '<' || c == '+' || c == '(') {
				return -1;
			}
			at = attributeEnd(text, begin);
		}
		return -1;
	}

	/** Where an attribute ends that begins there; with its value, which may stand between quotes. */
	private static int attributeEnd(String text, int begin) {
		int at = begin + 1;
		while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "<>=/".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		int sign = skipBlanks(text, at);
		if (sign == text.length() || text.charAt(sign) != '=') {
			return at;
		}
		int value = skipBlanks(text, sign + 1);
		char quote = value < text.length() ? text.charAt(value) : ' ';
		boolean quoted = quote == '"' || quote == '\'';
		at = quoted ? value + 1 : value;
		while (at < text.length() && text.charAt(at) != '<') {
			char c = text.charAt(at);
			if (quoted && c == quote) {
				return at + 1;
			}
			if (!quoted && (c == '>' || Character.isWhitespace(c))) {
				return at;
			}
			at++;
		}
		return text.length();
	}

	private static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isOfName(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':';
	}
}
