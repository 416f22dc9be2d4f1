package org.portwright.numbering.internal.doubts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.numbering.Place;

/**
 * Whether words head the list below them: their line ends with a colon, says that it speaks of what is below, or stands
 * apart with nothing but a few words.
 */
@SuppressWarnings("nls")
final class ListHeading {

	private static final int LONGEST = 60;
	private static final Pattern COLON = Pattern.compile("(?i)[^\\n\\d.!?:]{0,40}:[ \\t*_]*\\n");
	private static final List<String> BELOW = List.of("below", "following");
	private static final Pattern WORDS = Pattern.compile("\\D*");
	private static final Pattern REST_OF_LINE = Pattern.compile("[^\\n\\d]*(?:\\n|$)");
	/** What stands before the words in a line of few. */
	private static final Pattern BEFORE = Pattern.compile("(?:^|\\n)[ \\t\\r>]*\\n[ \\t>*#=_-]*(?:\\p{L}+ ){0,2}$");
	private static final Pattern BEHIND = Pattern
			.compile("(?:[ ]?\\p{L}[\\p{L}'’&]*+){0,5}[ \\t*#=_-]*\\n[>\\s*•–-]*(?:[\\p{L}:]++ ?){0,3}[+(]?\\d");

	private final String text;

	ListHeading(String text) {
		this.text = text;
	}

	/** Returns whether the words do. */
	boolean isHeading(Place words) {
		if (COLON.matcher(text).region(words.end(), text.length()).lookingAt()) {
			return true;
		}
		if (words.text().chars().noneMatch(Character::isLetter)) {
			return false;
		}
		String before = text.substring(Math.max(0, words.offset() - LONGEST), words.offset());
		String line = before.substring(before.lastIndexOf('\n') + 1);
		if (BELOW.stream().anyMatch(line::contains)) {
			return WORDS.matcher(line).matches()
					&& REST_OF_LINE.matcher(text).region(words.end(), text.length()).lookingAt();
		}
		String begin = words.offset() <= LONGEST ? "\n\n" + before : before;
		Matcher behind = BEHIND.matcher(text).region(words.end(), Math.min(text.length(), words.end() + 2 * LONGEST));
		return behind.lookingAt() && BEFORE.matcher(begin).find();
	}
}
