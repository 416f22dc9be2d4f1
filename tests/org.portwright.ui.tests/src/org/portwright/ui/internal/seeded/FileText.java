package org.portwright.ui.internal.seeded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a file of the model, read without the product: an attribute or an element begins each line. */
@SuppressWarnings("nls")
final class FileText {

	private static final Pattern ATTRIBUTE = Pattern.compile("^ {4,}(\\w+)=\"([^\"]*)\"$");
	private static final Pattern BEGIN = Pattern.compile("^ *<(\\w+)$");
	private static final Pattern END = Pattern.compile("^ *</(\\w+)>$");
	/** What another program changes: texts without a rule for how they are written. */
	private static final Pattern CHANGED = Pattern
			.compile("(?m)^ +(name|subscriberName|losingProvider|town|street|brandName|position)=\"([^\"]*)\"$");

	private FileText() {
	}

	/** Returns what the file holds by path; of several elements of a list the first. */
	static Map<String, String> values(String text) {
		Map<String, String> values = new HashMap<>();
		Deque<String> path = new ArrayDeque<>(List.of(""));
		text.lines().forEach(line -> {
			var attribute = ATTRIBUTE.matcher(line);
			var begin = BEGIN.matcher(line);
			if (attribute.matches()) {
				values.putIfAbsent(path.element() + attribute.group(1), plain(attribute.group(2)));
			} else if (begin.matches()) {
				path.push(path.element() + begin.group(1) + '.');
			} else if (END.matcher(line).matches()) {
				path.pop();
			}
		});
		return values;
	}

	private static String plain(String written) {
		return written.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#xA;", "\n")
				.replace("&#x9;", "\t").replace("&#xD;", "\r").replace("&amp;", "&");
	}

	/** Returns the text with another value somewhere, as another program writes it. */
	static String changed(String text, int where, String value) {
		List<MatchResult> found = CHANGED.matcher(text).results().toList();
		if (found.isEmpty()) {
			return text;
		}
		MatchResult chosen = found.get(where % found.size());
		return text.substring(0, chosen.start(2)) + value + text.substring(chosen.end(2));
	}
}
