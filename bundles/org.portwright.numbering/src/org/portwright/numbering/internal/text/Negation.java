package org.portwright.numbering.internal.text;

import java.util.Set;

/** Words for <i>not</i>: {@code never}, {@code isn't}, {@code wont}. */
@SuppressWarnings("nls")
final class Negation {

	private static final Set<String> WORDS = Set.of("not", "never", "cannot");
	/** Before an apostrophe and a t, or a t alone. */
	private static final Set<String> VERBS = Set.of("isn", "aren", "wasn", "weren", "don", "doesn", "didn", "won",
			"wouldn", "can", "couldn", "shouldn", "mustn", "needn", "haven", "hasn");
	private static final String T = "t";

	private Negation() {
	}

	/** Whether such a word stands so far ahead. */
	static boolean isAt(TokenStream stream, int at) {
		String word = stream.word(at);
		return WORDS.contains(word) || VERBS.contains(word) && T.equals(stream.word(nextWord(stream, at)))
				|| word.endsWith(T) && VERBS.contains(word.substring(0, word.length() - 1));
	}

	/** How far ahead the next word is, also behind an apostrophe. */
	static int nextWord(TokenStream stream, int at) {
		int next = at + 1;
		while (stream.kind(next) == TokenKind.SPACE || stream.kind(next) == TokenKind.QUOTE) {
			next++;
		}
		return next;
	}
}
