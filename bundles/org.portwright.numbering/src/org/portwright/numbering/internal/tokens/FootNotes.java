package org.portwright.numbering.internal.tokens;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;

/**
 * Lines that begin with a mark and say something that numbers with the same mark behind them may not move by:
 * {@code * not to be ported}, {@code † belongs to the landlord}.
 */
@SuppressWarnings("nls")
final class FootNotes {

	private static final String MARK = "(\\*{1,3}|[†‡§¹²³]|\\[\\d\\])";
	/** Such a mark begins with one of these. */
	private static final String MARKS = "*†‡§¹²³[";
	private static final String BEFORE_NOTES = " \t>";
	private static final int MAX_GAP = 4;
	private static final Pattern BEHIND = Pattern.compile(MARK + "(?![\\d*])");
	private static final Pattern NOTE = Pattern
			.compile("(?m)" + MARK + "[ \\t]++(?:[=:–-][ \\t]*+)?(\\p{L}[^*\\n\\r]{2,160})$");
	private static final Pattern AGAINST = Pattern.compile("(?iu)\\b(?:not|never|no|none|nobody|stays?|staying|remains?"
			+ "|keeps?|kept|leave|ceased?|cancel(?:led)?|gone|sold|closed|old|former|wrong|landlord|belongs?|unsure"
			+ "|tbc|tbd|maybe|perhaps|unknown|disused|dead|unused|nicht|kein|keine|bleibt|bleiben|gehört|pas|reste"
			+ "|restent|nie|zostaje|niet)\\b|n['’]t\\b|\\?");
	private static final Pattern NUMBER = Pattern.compile("\\d{3}");

	private final String text;
	private @Nullable Map<String, Place> notes;

	FootNotes(String text) {
		this.text = text;
	}

	/** Returns whether the text has a mark at all. */
	boolean mayBe() {
		return MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
	}

	/** Returns the note by which a number with a mark behind it may not move. */
	Optional<Place> words(Place number) {
		int at = number.end();
		while (at < text.length() && at < number.end() + MAX_GAP
				&& (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
		if (at == text.length() || MARKS.indexOf(text.charAt(at)) < 0) {
			return Optional.empty();
		}
		Matcher mark = BEHIND.matcher(text).region(at, text.length());
		return mark.lookingAt() ? Optional.ofNullable(notes().get(mark.group(1))) : Optional.empty();
	}

	private Map<String, Place> notes() {
		Map<String, Place> known = notes;
		if (known == null) {
			known = new HashMap<>();
			Matcher note = NOTE.matcher(text);
			int end;
			for (int line = 0; line < text.length(); line = end + 1) {
				int newline = text.indexOf('\n', line);
				end = newline < 0 ? text.length() : newline;
				int at = behindQuotation(line, end);
				if (at < end && MARKS.indexOf(text.charAt(at)) >= 0 && note.region(at, end).lookingAt()) {
					add(note, known);
				}
			}
			notes = known;
		}
		return known;
	}

	private int behindQuotation(int from, int to) {
		int at = from;
		while (at < to && BEFORE_NOTES.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return at;
	}

	private static void add(Matcher note, Map<String, Place> known) {
		String words = note.group(2);
		if (AGAINST.matcher(words).find() && !NUMBER.matcher(words).find()) {
			known.putIfAbsent(note.group(1), new Place(words, note.start(2)));
		}
	}
}
