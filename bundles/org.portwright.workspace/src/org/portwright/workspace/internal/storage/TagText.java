package org.portwright.workspace.internal.storage;

import java.util.ArrayList;
import java.util.List;

/** The letters of a start tag, which the parser has found well-formed; the parser itself gives values, not letters. */
final class TagText {

	/**
	 * An attribute as it stands there.
	 *
	 * @param offset where it begins in the whole text
	 * @param raw    name, equals sign and quoted value
	 */
	record RawAttribute(String name, int offset, String raw) {
	}

	private TagText() {
	}

	/**
	 * Takes a start tag apart.
	 *
	 * @param text  the whole text
	 * @param start the offset of the tag's opening bracket
	 */
	static List<RawAttribute> attributes(String text, int start) {
		var attributes = new ArrayList<RawAttribute>();
		int at = endOfName(text, start + 1);
		while (true) {
			while (Character.isWhitespace(text.charAt(at))) {
				at++;
			}
			if (text.charAt(at) == '>' || text.charAt(at) == '/') {
				return attributes;
			}
			int nameEnd = endOfName(text, at);
			int quote = nameEnd;
			while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
				quote++;
			}
			int end = text.indexOf(text.charAt(quote), quote + 1) + 1;
			attributes.add(new RawAttribute(text.substring(at, nameEnd), at, text.substring(at, end)));
			at = end;
		}
	}

	/**
	 * Says where an attribute begins.
	 *
	 * @param text  the whole text
	 * @param start the offset of the tag's opening bracket
	 * @return its offset, or the tag's if there is no such attribute
	 */
	static int offset(String text, int start, String name) {
		return attributes(text, start).stream().filter(attribute -> attribute.name().equals(name))
				.mapToInt(RawAttribute::offset).findFirst().orElse(start);
	}

	private static int endOfName(String text, int from) {
		int at = from;
		while (!isEndOfName(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isEndOfName(char c) {
		return Character.isWhitespace(c) || c == '=' || c == '>' || c == '/';
	}
}
