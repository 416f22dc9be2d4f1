package org.portwright.numbering.internal.tokens;

/**
 * Letters that stand for digits, as some type them and as scanned pages have them: {@code O20 7946 OOO2}. An O or I is
 * a digit only in a run of digits and such letters that touches no other letter.
 */
public final class LetterDigits {

	private static final String ZEROS = "Oo"; //$NON-NLS-1$
	private static final String ONES = "Il"; //$NON-NLS-1$
	/** Between the groups of a number. */
	private static final String SIGNS = " -./"; //$NON-NLS-1$
	private static final int MIN_RUN = 3;
	private static final int MAX_RUN = 20;

	private LetterDigits() {
	}

	/** Returns whether a character may stand for a digit. */
	static boolean isLetter(int codePoint) {
		return codePoint == 'O' || codePoint == 'o' || codePoint == 'I' || codePoint == 'l';
	}

	/** Returns the digit that a character is or stands for, -1 if it is none. */
	public static int digit(int codePoint) {
		if (codePoint >= '0' && codePoint <= '9') {
			return codePoint - '0';
		}
		if (ZEROS.indexOf(codePoint) >= 0) {
			return 0;
		}
		return ONES.indexOf(codePoint) >= 0 ? 1 : Character.digit(codePoint, 10);
	}

	/** Returns where a run of digits and such letters ends, exclusive; -1 if none begins there, or only digits. */
	static int end(String text, int start) {
		if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
			return -1;
		}
		int end = start;
		int letters = 0;
		while (end < text.length() && end - start <= MAX_RUN) {
			char c = text.charAt(end);
			boolean letter = isLetter(c);
			if (!letter && (c < '0' || c > '9')) {
				break;
			}
			letters += letter ? 1 : 0;
			end++;
		}
		int length = end - start;
		boolean bounded = length <= MAX_RUN && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
		return bounded && (length >= MIN_RUN || length == 2 && isBehindGroup(text, start)) && letters > 0
				&& (letters < length || isOnlyZeros(text, start, end) && isBehindGroup(text, start)) ? end : -1;
	}

	private static boolean isOnlyZeros(String text, int start, int end) {
		return text.substring(start, end).chars().allMatch(c -> c == 'O');
	}

	/** Two of them are digits only as one more group of a number: else they are a name, O2. */
	private static boolean isBehindGroup(String text, int start) {
		boolean sign = false;
		for (int at = start - 1; at >= 0 && start - at <= MAX_RUN; at--) {
			char c = text.charAt(at);
			boolean first = at == start - 1;
			if (c >= '0' && c <= '9') {
				return !first;
			}
			boolean another = SIGNS.indexOf(c) >= 0;
			if (another ? sign : first || !isLetter(c)) {
				return false;
			}
			sign = another;
		}
		return false;
	}

	/** Returns whether a piece of the text has such a letter in place of a digit. */
	public static boolean isIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isLetter(text.charAt(i)) && end(text, startOfRun(text, i)) > i) {
				return true;
			}
		}
		return false;
	}

	private static int startOfRun(String text, int letter) {
		int start = letter;
		while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}
}
