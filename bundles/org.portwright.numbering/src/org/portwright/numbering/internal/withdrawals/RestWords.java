package org.portwright.numbering.internal.withdrawals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Words for all numbers that a text does not name: {@code the rest can be ceased}, {@code cancel all others}. They take
 * back none of those that it names, and who wants to keep numbers and gives up the rest rather moves what is kept.
 */
@SuppressWarnings("nls")
final class RestWords {

	private static final String REST = "(?:(?:the|all|any)[\\s\\u00A0]+(?:the[\\s\\u00A0]+)?(?:rest|remainder|remaining|others?"
			+ "|other[\\s\\u00A0]+(?:numbers?|lines?|ones?|ddis?))|(?:everything|all)[\\s\\u00A0]+else)\\b";
	private static final String CEASE = "\\b(?:ceas(?:e|es|ed|ing)|cancel(?:s|led|ling)?|disconnect(?:ed)?|terminated?"
			+ "|dropped|closed|(?:give|given)[\\s\\u00A0]+up)\\b";
	private static final Pattern BEFORE = Pattern.compile("(?i)\\b" + REST + "[^\\d.!?\\n]{0,40}$");
	private static final Pattern BEHIND = Pattern.compile("(?i)[\\s\\u00A0]+(?:of[\\s\\u00A0]+)?" + REST);
	private static final Pattern CEASED = Pattern.compile("(?i)\\b" + REST + "[^\\d.!?]{0,40}?" + CEASE + "|" + CEASE
			+ "[\\s\\u00A0]+(?:of[\\s\\u00A0]+)?" + REST);
	/** Where the text says what moves, what is kept is something else. */
	private static final String MOVE = "\\b(?:port|move|transfer|migrate)\\b";
	private static final Pattern MOVES = Pattern.compile("(?i)" + MOVE);
	private static final Pattern MOVED = Pattern.compile("(?i)" + MOVE + "[^.!?\\n]*$");
	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");
	private static final int BACK = 80;
	/** So far behind, a sentence has nothing to do with what is kept. */
	private static final int AHEAD = 240;

	private RestWords() {
	}

	/**
	 * Returns whether a word that takes numbers back speaks of the rest.
	 *
	 * @param at how far ahead the word is
	 */
	static boolean areMeant(TokenStream stream, int at) {
		String text = stream.text();
		Token word = stream.at(at);
		return BEHIND.matcher(text).region(word.end(), Math.min(text.length(), word.end() + BACK)).lookingAt()
				|| BEFORE.matcher(text.substring(Math.max(0, word.start() - BACK), word.start())).find();
	}

	/**
	 * The text from a word for <i>keep</i> to words that give up the rest; {@code null} if no such words follow.
	 *
	 * @param at how far ahead the word is
	 */
	static @Nullable Place given(TokenStream stream, int at) {
		String text = stream.text();
		Token word = stream.at(at);
		int end = Math.min(text.length(), word.end() + AHEAD);
		Matcher blank = BLANK_LINE.matcher(text).region(word.end(), end);
		Matcher ceased = CEASED.matcher(text).region(word.end(), blank.find() ? blank.start() : end);
		if (!ceased.find() || MOVES.matcher(text).region(word.end(), ceased.start()).find()
				|| MOVED.matcher(text.substring(Math.max(0, word.start() - BACK), word.start())).find()) {
			return null;
		}
		return new Place(text.substring(word.start(), ceased.end()), word.start());
	}
}
