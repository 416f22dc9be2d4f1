package org.portwright.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what comes next in a text that is gone through once, without looking twice at the same piece of it. */
final class Ahead {

	private final String text;
	private final Map<String, Pattern> words = new HashMap<>();
	private final Map<Pattern, Matcher> searches = new HashMap<>();
	private final Map<Pattern, Integer> found = new HashMap<>();

	Ahead(String text) {
		this.text = text;
	}

	/**
	 * Where a word comes next, in capitals or not; -1 if it does not.
	 *
	 * @param from never before that of an earlier question
	 */
	int next(String word, int from) {
		return next(words.computeIfAbsent(word, key -> Pattern.compile(Pattern.quote(key), Pattern.CASE_INSENSITIVE)),
				from);
	}

	/**
	 * Where that comes next which a pattern matches; -1 if it does not.
	 *
	 * @param pattern always the same object for the same question
	 * @param from    never before that of an earlier question
	 */
	int next(Pattern pattern, int from) {
		int known = found.getOrDefault(pattern, 0);
		if (known < 0 || known > 0 && known >= from) {
			return known;
		}
		Matcher search = searches.computeIfAbsent(pattern, key -> key.matcher(text));
		int next = search.find(from) ? search.start() : -1;
		found.put(pattern, next);
		return next;
	}
}
