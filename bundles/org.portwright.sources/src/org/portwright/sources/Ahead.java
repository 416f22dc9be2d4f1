package org.portwright.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what comes next in a text that is gone through once, without looking twice at the same piece of it. */
final class Ahead {

	private final String text;
	private final Map<String, Matcher> searches = new HashMap<>();
	private final Map<String, Integer> found = new HashMap<>();

	Ahead(String text) {
		this.text = text;
	}

	/**
	 * Where a word comes next, in capitals or not; -1 if it does not.
	 *
	 * @param from never before that of an earlier question
	 */
	int next(String word, int from) {
		int known = found.getOrDefault(word, 0);
		if (known < 0 || known > 0 && known >= from) {
			return known;
		}
		Matcher search = searches.computeIfAbsent(word, key -> Pattern
				.compile(Pattern.quote(key), Pattern.CASE_INSENSITIVE).matcher(text));
		int next = search.find(from) ? search.start() : -1;
		found.put(word, next);
		return next;
	}
}
