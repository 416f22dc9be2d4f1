package org.portwright.numbering.internal.doubts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.numbering.Place;
import org.portwright.numbering.internal.findings.Findings.Sighting;

/** Finds the numbers that words further down call by a name: {@code forget the annexe ones}. */
@SuppressWarnings("nls")
final class NamedBefore {

	private static final int MOST_SEARCHED = 200;
	private static final int NEAR = 60;
	private static final Pattern NAME = Pattern.compile("(\\p{L}+)\\s+\\p{L}+$");
	private static final Pattern FORBIDDEN = Pattern.compile("(?i)(?:\\bnot|\\bnever|n['’]?t)\\s+(?:to\\s+)?$");
	/** Words that name nothing. */
	private static final Set<String> NAMELESS = Set.of("the", "our", "other", "others", "old", "last", "same", "whole",
			"following", "new", "above", "first", "second", "phone", "telephone", "two", "three", "list", "all");

	private NamedBefore() {
	}

	/**
	 * Returns which of the sightings have the name close before them.
	 *
	 * @param behind the first sighting behind the words
	 */
	static List<Integer> of(String text, List<Sighting> sightings, int behind, Place words) {
		List<Integer> named = new ArrayList<>();
		Matcher name = NAME.matcher(words.text());
		String before = text.substring(Math.max(0, words.offset() - NEAR / 2), words.offset());
		if (!name.find() || NAMELESS.contains(name.group(1).toLowerCase(Locale.ROOT))
				|| FORBIDDEN.matcher(before).find()) {
			return named;
		}
		Pattern word = Pattern.compile("(?iu)\\b" + name.group(1) + "\\b[^.!?;]*$");
		for (int at = behind - 1; at >= Math.max(0, behind - MOST_SEARCHED); at--) {
			int offset = sightings.get(at).place().offset();
			int end = at == 0 ? 0 : sightings.get(at - 1).place().end();
			int from = Math.max(Math.max(end, text.lastIndexOf('\n', offset) + 1), offset - NEAR);
			if (from < offset && word.matcher(text.substring(from, offset)).find()) {
				named.add(at);
			}
		}
		return named;
	}
}
