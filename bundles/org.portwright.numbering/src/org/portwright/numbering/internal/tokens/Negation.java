package org.portwright.numbering.internal.tokens;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for <i>not</i>: {@code never}, {@code isn't}, {@code wont}. */
@SuppressWarnings("nls")
public final class Negation {

	private static final Set<String> WORDS = Set.of("not", "never", "cannot");
	/** Before an apostrophe and a t, or a t alone. */
	private static final Set<String> VERBS = Set.of("isn", "aren", "wasn", "weren", "don", "doesn", "didn", "won",
			"wouldn", "can", "couldn", "shouldn", "mustn", "needn", "haven", "hasn");
	private static final String T = "t";
	/** With the verb before an apostrophe, or all of it in one word. */
	private static final Set<String> BEGINNINGS = Stream.of(WORDS, VERBS, VERBS.stream().map(verb -> verb + T).toList())
			.flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());

	private Negation() {
	}

	/** Whether such a word stands so far ahead. */
	public static boolean isAt(TokenStream stream, int at) {
		String word = stream.word(at);
		return BEGINNINGS.contains(word)
				&& (!VERBS.contains(word) || T.equals(stream.word(nextWord(stream, at))));
	}

	/** The words that one may begin with. */
	public static Set<String> beginnings() {
		return BEGINNINGS;
	}

	/** How far ahead the next word is, also behind an apostrophe. */
	public static int nextWord(TokenStream stream, int at) {
		int next = at + 1;
		while (stream.kind(next) == TokenKind.SPACE || stream.kind(next) == TokenKind.QUOTE) {
			next++;
		}
		return next;
	}
}
