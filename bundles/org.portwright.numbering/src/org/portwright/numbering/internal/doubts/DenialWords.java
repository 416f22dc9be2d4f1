package org.portwright.numbering.internal.doubts;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.tokens.Negation;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Words by which somebody says that a number is not his: {@code not ours}, {@code we have never had that one},
 * {@code does not belong to us}.
 */
@SuppressWarnings("nls")
final class DenialWords {

	private static final Set<String> BETWEEN = Set.of("t", "been", "any", "one", "of", "to", "be", "actually", "really",
			"even", "a");
	private static final Set<String> OURS = Set.of("ours", "mine");
	private static final Set<String> OUR = Set.of("our", "my");
	private static final Set<String> LINES = Set.of("line", "lines", "range", "ranges", "one", "ones");
	private static final Set<String> HAD = Set.of("had", "owned", "rented", "recognise", "recognize");
	private static final Set<String> THAT = Set.of("that", "this", "it", "these", "those", "them", "the");
	private static final Set<String> US = Set.of("us", "me");
	private static final Set<String> WRONG = Set.of("wrong", "incorrect", "outdated");
	private static final Set<String> GONE = Set.of("moved", "ported", "gone", "transferred", "migrated");
	private static final Set<String> ABOUT = Set.of("about", "of", "if", "whether", "on");
	/** Without a word for <i>not</i>, by the word that they begin with. */
	private static final Map<String, @Nullable Phrase> PHRASES = Map.ofEntries(
			Map.entry("unsure", DenialWords::unsure), Map.entry("uncertain", DenialWords::unsure),
			Map.entry("changed", (stream, at, second) -> changed(stream, at)),
			Map.entry("renumbered", (stream, at, second) -> changed(stream, at)),
			Map.entry("is", DenialWords::wrong), Map.entry("s", DenialWords::wrong),
			Map.entry("already", DenialWords::already), Map.entry("moved", DenialWords::moved),
			Map.entry("ported", DenialWords::moved), Map.entry("was", DenialWords::was),
			Map.entry("got", DenialWords::cutOff), Map.entry("were", DenialWords::cutOff));
	private static final int MAX_BETWEEN = 4;
	private static final int MAX_CHANGED = 14;

	/** Words that deny a number. */
	@FunctionalInterface
	private interface Phrase {

		/**
		 * How many tokens they take; 0 if it is not they.
		 *
		 * @param at     where the first word is
		 * @param second where the second word is
		 */
		int length(TokenStream stream, int at, int second);
	}

	private DenialWords() {
	}

	/** The words that they begin with. */
	static Set<String> beginnings() {
		return Stream.of(Negation.beginnings(), PHRASES.keySet()).flatMap(Collection::stream)
				.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * How many tokens the words that begin there take; 0 if they deny nothing.
	 *
	 * @param at how far ahead a word may be
	 */
	static int length(TokenStream stream, int at) {
		if (!Negation.isAt(stream, at)) {
			return phrase(stream, at);
		}
		int word = next(stream, at);
		for (int i = 0; i < MAX_BETWEEN && BETWEEN.contains(stream.word(word)); i++) {
			word = next(stream, word);
		}
		String said = stream.word(word);
		int behind = next(stream, word);
		if (OURS.contains(said)) {
			return word + 1 - at;
		}
		if (OUR.contains(said)) {
			boolean number = SignalWords.NUMBERS.contains(stream.word(behind)) || LINES.contains(stream.word(behind));
			return number ? behind + 1 - at : 0;
		}
		if (HAD.contains(said)) {
			boolean number = stream.kind(behind) == TokenKind.DIGITS || stream.kind(behind) == TokenKind.PLUS;
			return number ? word + 1 - at : THAT.contains(stream.word(behind)) ? behind + 1 - at : 0;
		}
		if ("sure".equals(said) || "certain".equals(said)) {
			return ABOUT.contains(stream.word(behind)) ? behind + 1 - at : 0;
		}
		int whose = next(stream, behind);
		boolean belongs = "belong".equals(said) && "to".equals(stream.word(behind)) && US.contains(stream.word(whose));
		return belongs ? whose + 1 - at : 0;
	}

	/** How many tokens take what says without a word for <i>not</i> that a number is not the right one, or is gone. */
	private static int phrase(TokenStream stream, int at) {
		@Nullable
		Phrase phrase = PHRASES.get(stream.word(at));
		return phrase == null ? 0 : phrase.length(stream, at, next(stream, at));
	}

	private static int unsure(TokenStream stream, int at, int second) {
		return ABOUT.contains(stream.word(second)) ? second + 1 - at : 0;
	}

	private static int wrong(TokenStream stream, int at, int second) {
		return WRONG.contains(stream.word(second)) ? second + 1 - at : 0;
	}

	private static int already(TokenStream stream, int at, int second) {
		int third = "been".equals(stream.word(second)) ? next(stream, second) : second;
		return GONE.contains(stream.word(third)) ? third + 1 - at : 0;
	}

	private static int moved(TokenStream stream, int at, int second) {
		return "already".equals(stream.word(second)) ? second + 1 - at : 0;
	}

	private static int was(TokenStream stream, int at, int second) {
		return Math.max(wrong(stream, at, second), cutOff(stream, at, second));
	}

	/** {@code changed in 2019 from}: the number behind it is the one of before. */
	private static int changed(TokenStream stream, int at) {
		for (int word = at + 1; word < at + MAX_CHANGED; word++) {
			switch (stream.kind(word)) {
			case SPACE, WORD, DIGITS:
				break;
			default:
				return 0;
			}
			TokenKind behind = stream.kind(next(stream, word));
			if ("from".equals(stream.word(word)) && (behind == TokenKind.DIGITS || behind == TokenKind.PLUS)) {
				return word + 1 - at;
			}
		}
		return 0;
	}

	private static int cutOff(TokenStream stream, int at, int second) {
		int third = next(stream, second);
		return "cut".equals(stream.word(second)) && "off".equals(stream.word(third)) ? third + 1 - at : 0;
	}

	/** The next word, also behind an apostrophe or in the next line. */
	private static int next(TokenStream stream, int at) {
		int next = at + 1;
		while (stream.kind(next) == TokenKind.SPACE || stream.kind(next) == TokenKind.QUOTE
				|| stream.kind(next) == TokenKind.NEWLINE && !stream.isBlankLine(next)) {
			next++;
		}
		return next;
	}
}
