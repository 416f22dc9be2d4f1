package org.portwright.numbering.internal.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;

/**
 * Sentences by which a mark decides which numbers move: <i>only the lines with a * go</i>, <i>the ones in yellow
 * stay</i>. A mark that text does not show, such as a colour, leaves all of them open.
 */
@SuppressWarnings("nls")
final class MarkConditions {

	/**
	 * One such sentence.
	 *
	 * @param mark  found in a line that has it; {@code null} if text cannot have it
	 * @param moves whether what has the mark moves
	 */
	private record Condition(Place words, @Nullable Pattern mark, boolean moves) {
	}

	private static final String WITH = "with";
	private static final Set<String> TRIGGERS = Set.of(WITH, "only", "just", "marked", "starred", "highlighted",
			"ticked",
			"asterisked", "asterisk", "asterisks", "underlined", "shaded", "coloured", "circled", "bold", "yellow",
			"red",
			"green", "blue", "pink", "orange");
	private static final Set<String> ARTICLES = Set.of("a", "an", "the");
	private static final Set<String> MARKS = Set.of("x", "cross", "tick", "star", "y", "yes");
	/** Before a sign that says what they mean, and between them and the sign. */
	private static final Set<String> LEGEND_MARKS = Set.of("x", "tick", "ticks", "ticked", "star", "stars", "starred",
			"asterisk", "asterisks", "asterisked");
	private static final String LEGEND_SIGNS = "*✓✔√☑✅";
	private static final String BEFORE_SIGN = " \t\n\r\"'”’";
	private static final String NUMBERS = "\\b(?:lines?|numbers?|ones?|those|rows?|ddis?|entries|these|anything"
			+ "|everything)\\b";
	private static final String STAR = "\\*|\\basterisks?\\b|\\bstars?\\b|\\bstarred\\b|\\basterisked\\b";
	private static final String CROSS = "\\b(?:an?|the|marked|marked\\swith)\\s[\"'“‘]?x\\b|\\bcross(?:es)?\\b";
	private static final String TICK = "\\bticked\\b|\\bticks?\\b|[✓✔√☑✅]";
	private static final String YES = "\\bwith\\s(?:an?\\s)?[\"'“‘]?(?:y|yes)\\b";
	/** What a text does not show. */
	private static final String UNSEEN = "\\b(?:highlighted|underlined|shaded|coloured|colored|circled)\\b"
			+ "|\\bin\\s(?:bold|italics?|yellow|red|green|blue|pink|orange|purple|gr[ae]y)\\b";
	private static final String WORD = "\\bmarked\\s(?:as\\s|with\\s)?(?:an?\\s)?[\"'“‘]?"
			+ "(?!(?:with|in|by|as|an?|the|up|on|below|above|x|asterisks?|stars?|cross"
			+ "|ticks?)\\b)\\p{L}{1,12}\\b";
	private static final String MARK = "(?<mark>" + String.join("|", STAR, CROSS, TICK, YES, UNSEEN, WORD) + ")";
	private static final String STAY = "\\b(?:stays?|remains?|keep|not|don['’]?t|won['’]?t|ceased?|cancel(?:led)?"
			+ "|leave|left|ignore|drop)\\b";
	private static final String GO = "\\b(?:go|goes|going|moves?|moved|moving|ports?|ported|porting"
			+ "|transfer(?:s|red|ring)?|migrate[sd]?)\\b";
	private static final Pattern ONLY = Pattern.compile("(?is)\\b(?:only|just)\\b.{0,60}?(?:" + NUMBERS + ".{0,50}?"
			+ "|(?=.{1,40}" + NUMBERS + "))" + MARK);
	private static final String SAID = ".{0,60}?(?:(?<stay>" + STAY + ")|(?<go>" + GO + "))";
	/** What a mark means. */
	private static final Pattern LEGEND = Pattern.compile(
			"(?is)^\\W{0,3}(?<mark>[*✓✔√x]|" + TICK + "|" + STAR + ")[\"'”’]?\\s?(?:=|means)\\s?" + SAID);
	/** What is said of numbers with a mark: that they stay, or that they go. */
	private static final List<Pattern> SENTENCES = List.of(
			Pattern.compile("(?is)" + NUMBERS + ".{0,30}?" + MARK + SAID),
			Pattern.compile("(?is)\\b(?:i|we)(?:['’]ve| have)?\\s" + MARK + ".{0,20}?" + NUMBERS + SAID), LEGEND);
	private static final List<Pattern> LEGENDS = List.of(LEGEND);
	private static final Pattern ENDS = Pattern
			.compile("[.!?](?=\\s|$)|\\n[ \\t\\r>]*\\n|\\n(?=[ \\t>]*[*+\\d])|:[ \\t]*\\n");
	private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+$");
	private static final String GROUP = "mark";
	private static final int LONGEST = 160;
	private static final int MOST = 8;

	private final String text;
	private final List<Condition> conditions = new ArrayList<>();
	/** Where the last sentence ends of which it is known whether it is one. */
	private int judged;

	MarkConditions(String text) {
		this.text = text;
	}

	/** The words of which such a sentence has one. */
	static Set<String> triggers() {
		return TRIGGERS;
	}

	/** Returns whether a word may be one of such a sentence. */
	static boolean isTrigger(TokenStream stream) {
		String word = stream.word(0);
		return stream.kind(0) == TokenKind.EQUALS ? isLegend(stream)
				: TRIGGERS.contains(word)
						&& (!WITH.equals(word) || isWithMark(stream, Negation.nextWord(stream, 0)));
	}

	/** Whether a mark is before a sign that may say what it means. */
	private static boolean isLegend(TokenStream stream) {
		String text = stream.text();
		int end = stream.at(0).start();
		while (end > 0 && BEFORE_SIGN.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		int begin = end;
		while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
			begin--;
		}
		return begin < end ? LEGEND_MARKS.contains(text.substring(begin, end).toLowerCase(Locale.ROOT))
				: end > 0 && LEGEND_SIGNS.indexOf(text.charAt(end - 1)) >= 0;
	}

	private static boolean isWithMark(TokenStream stream, int at) {
		int mark = ARTICLES.contains(stream.word(at)) ? Negation.nextWord(stream, at) : at;
		return stream.kind(mark) == TokenKind.STAR || MARKS.contains(stream.word(mark));
	}

	/**
	 * Finds the sentence that the word at an offset may be of.
	 *
	 * @param legend whether a sign is there, which only says what a mark means
	 */
	void find(int offset, boolean legend) {
		if (conditions.size() == MOST || offset < judged
				|| !conditions.isEmpty() && conditions.getLast().words().end() > offset) {
			return;
		}
		int begin = Math.max(0, offset - LONGEST);
		Matcher ends = ENDS.matcher(text).region(begin, offset);
		while (ends.find()) {
			begin = ends.end();
		}
		int end = Math.min(text.length(), offset + LONGEST);
		ends.region(offset, end);
		if (ends.find()) {
			end = ends.start();
			judged = legend ? judged : end;
		}
		while (begin < offset && Character.isWhitespace(text.charAt(begin))) {
			begin++;
		}
		var words = new Place(text.substring(begin, end).strip(), begin);
		Matcher found = ONLY.matcher(words.text());
		if (!legend && found.find()) {
			conditions.add(new Condition(words, mark(found.group(GROUP)), true));
			return;
		}
		for (Pattern sentence : legend ? LEGENDS : SENTENCES) {
			found = sentence.matcher(words.text());
			if (found.find()) {
				conditions.add(new Condition(words, mark(found.group(GROUP)), found.group("go") != null));
				return;
			}
		}
	}

	/** What a line has that has the mark; {@code null} if text does not show it. */
	private static @Nullable Pattern mark(String words) {
		if (is(STAR, words)) {
			return Pattern.compile("\\*");
		}
		if (is(CROSS + "|x", words)) {
			return Pattern.compile("(?i)(?<![\\p{L}\\d])x(?![\\p{L}\\d])|[✗✘❌☒✕✖]");
		}
		if (is(TICK, words)) {
			return Pattern.compile("(?i)[✓✔√☑✅☒]|\\[x\\]|(?<![\\p{L}\\d])(?:x|y|yes)(?![\\p{L}\\d])");
		}
		if (is(YES, words)) {
			return Pattern.compile("(?i)(?<!\\p{L})(?:y|yes)(?!\\p{L})");
		}
		Matcher word = LAST_WORD.matcher(words);
		return is(UNSEEN, words) || !word.find() ? null
				: Pattern.compile("(?i)(?<!\\p{L})" + word.group() + "(?!\\p{L})");
	}

	private static boolean is(String mark, String words) {
		return Pattern.compile("(?i)" + mark).matcher(words).matches();
	}

	/** Returns whether any such sentence was found. */
	boolean areAny() {
		return !conditions.isEmpty();
	}

	/** Returns whether an offset is in such a sentence. */
	boolean has(int offset) {
		return !conditions.isEmpty() && conditions.stream()
				.anyMatch(found -> found.words().offset() <= offset && offset < found.words().end());
	}

	/** Returns the sentence by which the mark of a number, or that it has none, leaves open whether it moves. */
	Optional<Place> words(Place number) {
		for (Condition condition : conditions) {
			Place words = condition.words();
			boolean within = number.offset() >= words.offset() && number.offset() < words.end();
			Pattern mark = condition.mark();
			if (!within && (mark == null || mark.matcher(line(number)).find() != condition.moves())) {
				return Optional.of(words);
			}
		}
		return Optional.empty();
	}

	/** The line of a number, as far as a mark of it may be from it. */
	private String line(Place number) {
		String before = text.substring(Math.max(0, number.offset() - LONGEST / 2), number.offset());
		String behind = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST / 2));
		int end = behind.indexOf('\n');
		return before.substring(before.lastIndexOf('\n') + 1) + ' ' + (end < 0 ? behind : behind.substring(0, end));
	}
}
