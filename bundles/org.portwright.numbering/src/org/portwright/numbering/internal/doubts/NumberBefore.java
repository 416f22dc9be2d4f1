package org.portwright.numbering.internal.doubts;

import java.util.regex.Pattern;

import org.portwright.numbering.Place;

/** Whether words or a mark speak of the number before them. */
@SuppressWarnings("nls")
final class NumberBefore {

	private static final int FARTHEST = 240;
	private static final int LONGEST_ROW = 120;
	private static final Pattern SENTENCE = Pattern.compile("[.!?;]\\s+|\\n\\s*(?=[\\p{Lu}\\d*•+~-])");
	private static final Pattern BACK = Pattern
			.compile("(?i)(?:.*\\b)?(?:that|this|it|they|them|those|these)\\b.*|\\s*", Pattern.DOTALL);
	private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
	/** Between a number and words that speak of it. */
	private static final Pattern DIRECT = Pattern
			.compile(
					"(?i)[ ,;:()\"–—-]*(?:(?:is|are|ist|sind|war|wird|werden|est|sont|jest|was|were|has|have|been|being|that|this|it|one|i|they|these|those|all|both|we|also|just|now|too|as"
							+ "|well|but|am|m|s|which|currently|line|lines|number|fax|alarm|lift)[ ,;:'’(–—-]+){0,5}");
	/** Behind words that speak of the number before them, unless they speak of something else. */
	private static final Pattern ENDS = Pattern.compile("(?i)[ ]{0,2}(?:(?:it|this|that|these|those|them|one|any ?more"
			+ "|line|number|now|today|at all|either|really|too|yet)\\b ?){0,2}(?:[.,;:)\\]!?\\n\\t|–—\\r-]| {2}|$).*",
			Pattern.DOTALL);
	private static final Pattern CELL_BEGINS = Pattern.compile("[^\\n]*(?:\\t|\\| ?| {2,}|[–—-] |\\()[ ]*");
	private static final Pattern CELL_ENDS = Pattern.compile(" ?(?:[\\t|)\\n\\r]| {2}|$)");
	/** What is before the number of a question that asks for something to be done with it, or tells its number. */
	private static final Pattern REQUEST = Pattern
			.compile("(?i)\\b(?:can|could|would|will|shall|may|please|want|did|have"
					+ "|has|when|how|why|which|who|who['’]s|where)\\b[^.!?\\n]*$");
	/** Between words and the number that they speak of: the end of a bracket, a colon or few other words. */
	private static final Pattern ITEM = Pattern.compile(
			"(?i)(?:[ \\u00A0](?!(?:and|but|so|please|port|move|use|keep|we)\\b)[\\p{L}\\d'’]{1,12}){0,4}[ \\u00A0)\\]:,–—-]{0,4}[(+]?");
	private static final Pattern IN_BRACKET = Pattern.compile("[ ,:–-]{0,2}\\([^()\\d\\n?]{1,60}");
	private static final Pattern IN_ITEM = Pattern.compile("[^\\d\\n.!?]{0,60}");
	private static final Pattern ITEM_BEGINS = Pattern.compile("[\\s*•–>-]*(?:\\p{L}+[ :]*){0,3}");
	/** A question that asks for something to be done, or when. */
	private static final Pattern ASKS = Pattern.compile(
			"(?i)\\b(?:can|could|would|will|shall|may|please|when|how|which|who|where|by|date)\\b");
	private static final Pattern BACK_TO = Pattern.compile("(?i)\\b(?:that|this|it|they|them|those|these)\\b");
	private static final Pattern OTHER_NUMBER = Pattern.compile("\\d{3}");
	private static final Pattern MARKED = Pattern.compile("[ \\t|,:(–—-]*");
	private static final Pattern MARKED_BEHIND = Pattern.compile("[^\\n☐☑☒✓✔✅⬜◻□❌✗✘❎\\[\\]]*");
	private static final int LOOK_BEHIND = 40;

	private final String text;

	NumberBefore(String text) {
		this.text = text;
	}

	/**
	 * Whether a number is in the sentence of words, or in the one before if they go back to it.
	 *
	 * @param end where the number ends
	 */
	boolean isInSentence(int end, Place words) {
		if (end > words.offset() || words.offset() - end > FARTHEST) {
			return false;
		}
		String between = text.substring(end, words.offset());
		if (BLANK_LINE.matcher(between).find()) {
			return false;
		}
		String[] sentences = SENTENCE.split(between, -1);
		return sentences.length == 1
				|| sentences.length == 2 && BACK.matcher(sentences[1] + words.text()).matches()
				|| sentences.length == 2 && sentences[1].isBlank();
	}

	/** Whether words are directly behind a number that ends there, or begin a cell of its row. */
	boolean isDirect(int end, Place words) {
		if (end > words.offset() || words.offset() - end > LONGEST_ROW) {
			return false;
		}
		String between = text.substring(end, words.offset());
		return DIRECT.matcher(between).matches() || CELL_BEGINS.matcher(between).matches();
	}

	/** Whether the clause ends with words that end there. */
	boolean endsThere(int end) {
		return ENDS.matcher(text).region(end, Math.min(text.length(), end + LOOK_BEHIND)).matches();
	}

	/** Whether a number that ends there is the last one in the sentence before words, be it one that is not taken. */
	boolean isInItem(int end, Place words) {
		String before = text.substring(end, Math.max(end, words.offset() + 1));
		return isInSentence(end, words) && (SENTENCE.split(before, 2).length == 1 || BACK_TO.matcher(before).find())
				&& !OTHER_NUMBER.matcher(text.substring(end, words.offset())).find();
	}

	/** Whether a number is in the sentence or line of the words before it, which go on to it. */
	boolean isInItem(Place words, int number) {
		return number >= words.end() && number - words.end() <= LONGEST_ROW
				&& ITEM.matcher(text.substring(words.end(), number)).matches();
	}

	/** Whether a question mark asks whether a number moves: it is behind the number, or alone in a cell of its row. */
	boolean isAsked(Place number, Place mark) {
		if (mark.offset() - number.end() > LONGEST_ROW || mark.offset() < number.end()) {
			return false;
		}
		String between = text.substring(number.end(), mark.offset());
		if (CELL_BEGINS.matcher(between).matches()) {
			return endsCell(mark.end());
		}
		String before = text.substring(Math.max(0, number.offset() - LONGEST_ROW), number.offset());
		if (IN_BRACKET.matcher(between).matches() && text.startsWith(")", mark.end())
				|| isItem(before) && !REQUEST.matcher(before).find() && IN_ITEM.matcher(between).matches()
						&& endsLine(mark.end())) {
			return !ASKS.matcher(between).find();
		}
		return between.isBlank() && between.indexOf('\n') < 0 && !REQUEST.matcher(before).find();
	}

	/** Whether a question mark begins a line and a number is directly behind it. */
	boolean isMarkedFirst(Place mark, int number) {
		String before = text.substring(Math.max(0, mark.offset() - LOOK_BEHIND), mark.offset());
		return number >= mark.end() && number - mark.end() <= LOOK_BEHIND
				&& before.substring(before.lastIndexOf('\n') + 1).isBlank()
				&& MARKED.matcher(text.substring(mark.end(), number)).matches();
	}

	/** Whether a number is the first of its line, or a label of few words is before it. */
	private static boolean isItem(String before) {
		return ITEM_BEGINS.matcher(before.substring(before.lastIndexOf('\n') + 1)).matches();
	}

	private boolean endsLine(int end) {
		return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
	}

	private boolean endsCell(int end) {
		return CELL_ENDS.matcher(text).region(end, text.length()).lookingAt();
	}

	/** Whether a place behind a number that ends there is in its line, and not far from it. */
	boolean isInLine(int end, int offset) {
		return offset - end <= LONGEST_ROW && text.substring(end, Math.max(end, offset)).indexOf('\n') < 0;
	}

	/** Whether a mark behind a number that ends there is one of it: directly behind it, or in a cell of its row. */
	boolean isMarked(int end, Place mark) {
		String between = text.substring(end, mark.offset());
		String behind = text.substring(mark.end(), Math.min(text.length(), mark.end() + LOOK_BEHIND));
		return DoubtMarks.endsThere(behind)
				&& (MARKED.matcher(between).matches() || CELL_BEGINS.matcher(between).matches());
	}

	/** Whether there is nothing but words between a mark, or the number behind it, and the next number of its line. */
	boolean isMarkedBehind(int from, int to) {
		return to >= from && to - from <= LONGEST_ROW
				&& MARKED_BEHIND.matcher(text.substring(from, to)).matches();
	}
}
