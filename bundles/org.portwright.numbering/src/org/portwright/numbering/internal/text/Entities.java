package org.portwright.numbering.internal.text;

import java.util.Map;
import java.util.Optional;

/**
 * Characters written as entities of HTML, such as {@code &nbsp;} and {@code &#8211;}, which stay in text that was
 * copied out of a source: those that stand between digits. Names and code points are those of HTML 5.
 */
@SuppressWarnings("nls")
final class Entities {

	/** Longer than any that is known. */
	private static final int LONGEST = 12;
	private static final int HEXADECIMAL = 16;
	private static final Map<String, Integer> BY_NAME = Map.ofEntries(Map.entry("nbsp", 0xA0),
			Map.entry("ensp", 0x2002), Map.entry("emsp", 0x2003), Map.entry("thinsp", 0x2009),
			Map.entry("ndash", 0x2013), Map.entry("mdash", 0x2014), Map.entry("minus", 0x2212),
			Map.entry("hyphen", 0x2010), Map.entry("dash", 0x2010), Map.entry("shy", 0xAD), Map.entry("amp", 0x26),
			Map.entry("plus", 0x2B), Map.entry("lpar", 0x28), Map.entry("rpar", 0x29), Map.entry("hellip", 0x2026),
			Map.entry("rarr", 0x2192), Map.entry("times", 0xD7), Map.entry("quot", 0x22), Map.entry("lt", 0x3C),
			Map.entry("gt", 0x3E), Map.entry("zwnj", 0x200C), Map.entry("zwsp", 0x200B));

	private Entities() {
	}

	/**
	 * A character written as an entity.
	 *
	 * @param length how many UTF-16 code units of the text it takes
	 */
	record Entity(int codePoint, int length) {
	}

	/** The entity that begins there, if one that is known does. */
	static Optional<Entity> at(CharSequence text, int position) {
		if (text.charAt(position) != '&') {
			return Optional.empty();
		}
		int end = position + 1;
		while (end < text.length() && end - position < LONGEST && text.charAt(end) != ';') {
			end++;
		}
		if (end >= text.length() || text.charAt(end) != ';') {
			return Optional.empty();
		}
		int codePoint = codePoint(text.subSequence(position + 1, end).toString());
		// Digits and letters are read as they stand in the text.
		return codePoint > 0 && !Character.isLetterOrDigit(codePoint)
				? Optional.of(new Entity(codePoint, end + 1 - position))
				: Optional.empty();
	}

	private static int codePoint(String name) {
		if (!name.startsWith("#")) {
			return BY_NAME.getOrDefault(name, 0);
		}
		try {
			int code = name.startsWith("#x") || name.startsWith("#X") ? Integer.parseInt(name.substring(2), HEXADECIMAL)
					: Integer.parseInt(name.substring(1));
			return Character.isValidCodePoint(code) ? code : 0;
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
