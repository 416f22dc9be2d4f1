package org.portwright.guides;

import java.util.List;

/**
 * Words by which the models of phones are known, in letters of any case; a <code>#</code> stands for one digit, and a
 * space for a space, a hyphen, or nothing. A word is found as a whole: <code>VVX</code> in <code>Polycom VVX600</code>,
 * <code>T4#</code> in <code>SIP-T46S</code>, but not in <code>T480</code>.
 */
final class ModelWords {

	private static final char DIGIT = '#';
	private static final char GAP = ' ';
	private static final String BETWEEN = " -"; //$NON-NLS-1$

	private ModelWords() {
	}

	/** Whether one of the words stands in the model that somebody typed. */
	static boolean anyIn(List<String> words, String model) {
		return words.stream().anyMatch(word -> isIn(word, model));
	}

	private static boolean isIn(String word, String model) {
		for (int from = 0; from < model.length(); from++) {
			if (isAt(word, model, from)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAt(String word, String model, int from) {
		if (from > 0 && Character.isLetterOrDigit(model.charAt(from - 1))) {
			return false;
		}
		int at = from;
		for (char wanted : word.toCharArray()) {
			if (wanted == GAP) {
				at += at < model.length() && BETWEEN.indexOf(model.charAt(at)) >= 0 ? 1 : 0;
			} else if (at == model.length() || !isAlike(wanted, model.charAt(at))) {
				return false;
			} else {
				at++;
			}
		}
		return isEnd(model, at);
	}

	private static boolean isAlike(char wanted, char found) {
		return wanted == DIGIT ? Character.isDigit(found)
				: Character.toLowerCase(wanted) == Character.toLowerCase(found);
	}

	/** Whether a name may end here: between letters and digits, but neither among letters nor among digits. */
	private static boolean isEnd(String model, int end) {
		if (end == model.length()) {
			return true;
		}
		char last = model.charAt(end - 1);
		char next = model.charAt(end);
		return !(Character.isDigit(last) && Character.isDigit(next)
				|| Character.isLetter(last) && Character.isLetter(next));
	}
}
