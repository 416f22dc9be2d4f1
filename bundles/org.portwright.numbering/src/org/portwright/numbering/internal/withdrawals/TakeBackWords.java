package org.portwright.numbering.internal.withdrawals;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.tokens.Negation;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Words that take a number back: {@code but not}, {@code except}, {@code keep}, {@code cease}. Some mean that only with
 * others beside them.
 */
@SuppressWarnings("nls")
public final class TakeBackWords {

	private static final Set<String> ALONE = Set.of("except", "excepting", "exception", "excluding", "excl", "excluded",
			"exclude", "excludes", "cease", "ceases", "ceased", "ceasing", "cessation", "cancel", "cancels",
			"cancelled",
			"cancelling", "omit", "omitted", "omitting", "skip",
			"skipping",
			"withdrawn", "ausnahme", "ausnahmen", "außer", "ausser", "ausgenommen", "sauf", "hormis", "oprócz",
			"behalve",
			"disconnect", "disconnected", "minus", "less", "without", "stay", "staying", "stays", "remain",
			"remains");
	/** Directly before a number alone: else they are places to drink, or rules. */
	private static final Set<String> BAR = Set.of("bar", "barring");
	/** Behind a word for <i>not</i> they ask for the number. */
	private static final Set<String> IGNORE = Set.of("ignore", "ignoring", "disregard", "forget", "scrap", "scrapped",
			"delete", "remove");
	/** Between a word for <i>not</i> and a number: {@code not the fax line (0161 496 0009)}. */
	private static final Set<String> LINES = Set.of("the", "our", "my", "this", "that", "these", "those", "old", "any",
			"fax", "alarm", "lift", "line", "lines", "number", "numbers", "phone", "main", "one", "door", "franking",
			"machine");
	private static final Set<String> NOBODY = Set.of("nothing", "none", "no", "nobody", "nowhere");
	private static final Set<String> KEEP = Set.of("keep", "keeps", "keeping", "kept");
	private static final Set<String> RETAIN = Set.of("retain", "retains", "retained", "retaining");
	private static final Set<String> LEAVE = Set.of("leave", "leaves", "leaving");
	/** Behind a word for <i>leave</i>, with a few others between: then numbers are left, not messages. */
	private static final Set<String> LEFT = Set.of("out", "behind", "alone", "with", "where");
	private static final Set<String> THESE = Set.of("it", "this", "that", "these", "those", "them", "one", "ones",
			"number", "numbers", "the", "our", "line", "lines", "fax", "alarm", "lift", "phone", "main", "on", "at");
	/** Behind a word for <i>not</i>. */
	private static final Set<String> DONE = Set.of("port", "ported", "porting", "move", "moved", "moving", "transfer",
			"transferred", "transferring", "include", "included", "including", "take", "taken", "taking", "required",
			"needed", "wanted", "migrate", "migrated", "migrating", "touch", "touched", "switch", "switched", "on");
	/** Between a word for <i>not</i> and what is not done. */
	private static final Set<String> BETWEEN = Set.of("to", "be", "t", "please", "being", "do", "been", "get",
			"getting", "going", "want", "wish", "need", "planning");
	/** Words that take back together with the one behind them. */
	private static final Map<String, Set<String>> PAIRS = Map.of("apart", Set.of("from"), "aside", Set.of("from"),
			"other", Set.of("than"), "save", Set.of("for"), "instead", Set.of("of"), "no", Set.of("longer"));
	private static final String OUT = "out";
	private static final String BUT = "but";
	/** All that they begin with, for most words of a text are none of them. */
	private static final Set<String> BEGINNINGS = Stream
			.of(ALONE, BAR, IGNORE, KEEP, RETAIN, LEAVE, PAIRS.keySet(), Set.of(OUT, BUT), Negation.beginnings())
			.flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> THAT = Set.of("that", "this", "which");
	/** Who keeps his numbers takes them along. */
	private static final Set<String> OWN = Set.of("our", "my", "the", "these", "those", "all", "their", "your", "its",
			"existing", "current", "same", "both", "present", "old", "of", "and", "main");
	private static final Set<String> RANGES = Set.of("range", "ranges");
	private static final int MAX_WORDS = 5;
	/** So far behind a bracket such words begin it. */
	private static final int BRACKET = 8;

	private TakeBackWords() {
	}

	/**
	 * How many tokens the words that begin there take; 0 if they take nothing back.
	 *
	 * @param at how far ahead a word may be
	 */
	public static int length(TokenStream stream, int at) {
		String word = stream.word(at);
		if (!BEGINNINGS.contains(word)) {
			return 0;
		}
		int length = words(stream, at, word);
		int offset = stream.at(at).start();
		boolean other = length > 0 && (OtherThings.isMeant(stream, at, length) || stream.notes().isFooter(offset)
				|| stream.notes().isCondition(offset));
		return other ? 0 : length;
	}

	private static int words(TokenStream stream, int at, String word) {
		if (ALONE.contains(word) && !isNobody(stream, at)
				|| (RETAIN.contains(word) || KEEP.contains(word) && !keepsNumbers(stream, at))
						&& kept(stream, at) == null
				|| LEAVE.contains(word) && leavesNumbers(stream, at)
				|| IGNORE.contains(word) && !isForbidden(stream, at)) {
			return 1;
		}
		if (OUT.equals(word) && isPhrase(stream, at, "of", "scope")) {
			return 1;
		}
		int next = Negation.nextWord(stream, at);
		if (PAIRS.getOrDefault(word, Set.of()).contains(stream.word(next))) {
			// What is said apart from that comes on top.
			return THAT.contains(stream.word(Negation.nextWord(stream, next))) ? 0 : next + 1 - at;
		}
		boolean number = isNumber(stream, next) || isInBracket(stream, at) && isNumber(stream, nextLine(stream, next));
		if (BAR.contains(word) && number) {
			return 1;
		}
		if (BUT.equals(word)) {
			int not = Negation.isAt(stream, next) ? Math.max(1, notDone(stream, next)) : 0;
			return number ? 1 : not == 0 ? 0 : next + not - at;
		}
		return Negation.isAt(stream, at) ? number ? 1 : notDone(stream, at) : 0;
	}

	/**
	 * How many tokens the words take that begin there and forbid to leave a number out: {@code don't forget}; 0 if they
	 * are none.
	 */
	static int forbiddenLength(TokenStream stream, int at) {
		if (!Negation.isAt(stream, at)) {
			return 0;
		}
		int word = Negation.nextWord(stream, at);
		word = BETWEEN.contains(stream.word(word)) ? Negation.nextWord(stream, word) : word;
		return IGNORE.contains(stream.word(word)) ? word + 1 - at : 0;
	}

	/** The words that {@link #kept} begins with. */
	public static Set<String> keeping() {
		return Stream.of(KEEP, RETAIN).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The words that say of numbers that they are kept while the rest is given up; {@code null} if none begin there.
	 */
	public static @Nullable Place kept(TokenStream stream, int at) {
		String word = stream.word(at);
		return KEEP.contains(word) || RETAIN.contains(word) ? RestWords.given(stream, at) : null;
	}

	private static boolean isForbidden(TokenStream stream, int at) {
		for (int before = at - 1; before >= 0 && before > at - MAX_WORDS - 2; before--) {
			if (before + forbiddenLength(stream, before) > at) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPhrase(TokenStream stream, int at, String second, String third) {
		int next = Negation.nextWord(stream, at);
		return second.equals(stream.word(next)) && third.equals(stream.word(Negation.nextWord(stream, next)));
	}

	private static boolean isNobody(TokenStream stream, int at) {
		return at > 1 && stream.kind(at - 1) == TokenKind.SPACE && NOBODY.contains(stream.word(at - 2));
	}

	private static boolean leavesNumbers(TokenStream stream, int at) {
		int word = Negation.nextWord(stream, at);
		for (int i = 0; i < MAX_WORDS && stream.kind(word) == TokenKind.WORD; i++) {
			if (LEFT.contains(stream.word(word))) {
				return true;
			}
			if (!THESE.contains(stream.word(word))) {
				return false;
			}
			word = Negation.nextWord(stream, word);
		}
		return switch (stream.kind(word)) {
		case DIGITS, PLUS, CLOSE, NEWLINE, END -> true;
		default -> false;
		};
	}

	private static int notDone(TokenStream stream, int at) {
		int word = Negation.nextWord(stream, at);
		boolean been = false;
		for (int i = 0; i < MAX_WORDS && BETWEEN.contains(stream.word(word)); i++) {
			been |= "been".equals(stream.word(word));
			word = Negation.nextWord(stream, word);
		}
		// What has not been moved yet is still to be.
		if (been && "yet".equals(stream.word(Negation.nextWord(stream, word)))) {
			return 0;
		}
		String behind = stream.word(Negation.nextWord(stream, word));
		if ("in".equals(stream.word(word)) && "scope".equals(behind)
				|| "part".equals(stream.word(word)) && "of".equals(behind)) {
			return word + 1 - at;
		}
		return DONE.contains(stream.word(word)) ? word + 1 - at : isLine(stream, word) ? word - at : 0;
	}

	/** Whether a number stands there, or words for a line and its number, also between brackets. */
	private static boolean isLine(TokenStream stream, int at) {
		int word = at;
		for (int i = 0; i < MAX_WORDS && LINES.contains(stream.word(word)); i++) {
			word = Negation.nextWord(stream, word);
		}
		return isNumber(stream, word)
				|| word > at && stream.kind(word) == TokenKind.OPEN && isNumber(stream, word + 1);
	}

	private static boolean isNumber(TokenStream stream, int at) {
		int digits = stream.kind(at) == TokenKind.OPEN && stream.kind(at + 2) == TokenKind.CLOSE ? at + 1 : at;
		boolean plus = stream.kind(at) == TokenKind.PLUS
				|| stream.kind(at) == TokenKind.OPEN && stream.kind(at + 1) == TokenKind.PLUS;
		return plus || stream.kind(digits) == TokenKind.DIGITS;
	}

	private static boolean isInBracket(TokenStream stream, int at) {
		int word = stream.at(at).start();
		String before = stream.text().substring(Math.max(0, word - BRACKET), word);
		return before.indexOf('(') > before.indexOf(')');
	}

	/** How far ahead the next line begins, where this one ends; a bracket goes on there. */
	private static int nextLine(TokenStream stream, int at) {
		int line = stream.behindLine(at);
		return line < 0 ? at : line;
	}

	private static boolean keepsNumbers(TokenStream stream, int at) {
		int word = Negation.nextWord(stream, at);
		for (int i = 0; i < MAX_WORDS && OWN.contains(stream.word(word)); i++) {
			word = Negation.nextWord(stream, word);
		}
		return SignalWords.NUMBERS.contains(stream.word(word)) || RANGES.contains(stream.word(word));
	}
}
