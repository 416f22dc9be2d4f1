package org.portwright.sources;

import java.util.HashMap;
import java.util.Map;

/**
 * The sign that stands between the cells of a list: a tabulator, as a spreadsheet copies, or a semicolon, a comma or a
 * bar, as programs write CSV. It is the one of which most lines have the same number.
 */
@SuppressWarnings("nls")
final class CellSeparator {

	/** No sign: each line is one cell. */
	static final char NONE = 0;

	private static final String SIGNS = "\t;,|";
	/** So many lines tell. */
	private static final int LOOKED_AT = 200;
	private static final int LONGEST_LINE = 1 << 16;
	/** What Excel writes and reads in the first line. */
	private static final String NAMED = "sep=";

	private CellSeparator() {
	}

	/** The sign that the first line names, as in {@code sep=;}. */
	static char named(String text) {
		boolean names = text.regionMatches(true, 0, NAMED, 0, NAMED.length()) && text.length() > NAMED.length()
				&& SIGNS.indexOf(text.charAt(NAMED.length())) >= 0
				&& (text.length() == NAMED.length() + 1 || CellRow.isLineEnd(text.charAt(NAMED.length() + 1)));
		return names ? text.charAt(NAMED.length()) : NONE;
	}

	/** The sign of a text. */
	static char of(String text) {
		char best = NONE;
		long most = 0;
		for (char sign : SIGNS.toCharArray()) {
			long weight = weight(text, sign);
			if (weight > most) {
				most = weight;
				best = sign;
			}
		}
		return best;
	}

	/** In how many lines it stands as often as in most, and then how often that is. */
	private static long weight(String text, char sign) {
		Map<Integer, Integer> lines = new HashMap<>();
		int at = 0;
		for (int line = 0; line < LOOKED_AT && at < text.length(); line++) {
			int found = 0;
			boolean quoted = false;
			int begin = at;
			while (at < text.length() && at - begin < LONGEST_LINE && !CellRow.isLineEnd(text.charAt(at))) {
				char c = text.charAt(at++);
				quoted ^= c == '"';
				found += c == sign && !quoted ? 1 : 0;
			}
			if (found > 0) {
				lines.merge(found, 1, Integer::sum);
			}
			at++;
		}
		return lines.entrySet().stream().mapToLong(entry -> ((long) entry.getValue() << Integer.SIZE) + entry.getKey())
				.max().orElse(0);
	}
}
