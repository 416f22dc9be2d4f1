package org.portwright.numbering.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of HTML that part what is between them as tabs and ends of lines do: the cells and rows of a table, the items of
 * a list, paragraphs.
 */
@SuppressWarnings("nls")
final class Markup {

	private static final Pattern CELL = Pattern.compile("</t[dh]>\\s{0,40}<t[dh](?: [^<>]{0,80})?>",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern LINE = Pattern.compile(
			"(?:</t[dh]>\\s{0,40})?</tr>|</(?:li|p|div|h[1-6])>|<br ?/?>|</thead>|</tbody>|</?table>",
			Pattern.CASE_INSENSITIVE);

	private final Matcher cell;
	private final Matcher line;

	Markup(CharSequence text) {
		cell = CELL.matcher(text);
		line = LINE.matcher(text);
	}

	/** How long the tags are that part cells at a place, 0 if there are none. */
	int cellAt(int position) {
		return length(cell, position);
	}

	/** How long the tag is that ends a line at a place, 0 if there is none. */
	int lineAt(int position) {
		return length(line, position);
	}

	private static int length(Matcher matcher, int position) {
		matcher.region(position, matcher.regionEnd());
		return matcher.lookingAt() ? matcher.end() - position : 0;
	}
}
