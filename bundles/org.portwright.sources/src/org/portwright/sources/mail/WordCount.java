package org.portwright.sources.mail;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, to find out whether another text contains them all. Layout, punctuation and capitals do not
 * count. Words with digits must occur as often, because a number that is repeated may be part of another range.
 */
@SuppressWarnings("nls")
final class WordCount {

	/** A word, or the mark around text that is struck through. */
	private static final Pattern WORD = Pattern.compile("~~|[\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");
	private static final String STRUCK = "~~";

	private final Map<String, Integer> words = new HashMap<>();

	WordCount(String text) {
		boolean struck = false;
		Matcher word = WORD.matcher(FORMAT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
		while (word.find()) {
			String found = word.group().toLowerCase(Locale.ROOT);
			if (found.equals(STRUCK)) {
				struck = !struck;
				continue;
			}
			add(found);
			if (struck) {
				add(STRUCK + found);
			}
		}
	}

	private void add(String word) {
		if (word.chars().anyMatch(Character::isDigit)) {
			words.merge(word, 1, Integer::sum);
		} else {
			words.put(word, 1);
		}
	}

	/** Returns whether another text has all these words; what is struck through here must be so there. */
	boolean isWithin(WordCount other) {
		return words.entrySet().stream()
				.allMatch(word -> other.words.getOrDefault(word.getKey(), 0) >= word.getValue());
	}
}
