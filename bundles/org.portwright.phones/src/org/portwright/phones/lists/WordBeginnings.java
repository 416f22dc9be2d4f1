package org.portwright.phones.lists;

import java.util.Arrays;

/**
 * Words in small letters of English, found in texts by their first letters, which most places in a text do not have.
 */
final class WordBeginnings {

	private static final int LETTERS = 'z' - 'a' + 1;
	private static final String[] NONE = {};

	/** By their first two letters. */
	private final String[][] words = new String[LETTERS * LETTERS][];

	WordBeginnings() {
		Arrays.fill(words, NONE);
	}

	/** Adds a word of two or more letters. */
	void add(String word) {
		int beginning = letter(word.charAt(0)) * LETTERS + letter(word.charAt(1));
		String[] alike = Arrays.copyOf(words[beginning], words[beginning].length + 1);
		alike[alike.length - 1] = word;
		words[beginning] = alike;
	}

	/** Returns whether one of the words begins at a place of a text, in any case. */
	boolean isAt(String text, int at) {
		int first = letter(text.charAt(at));
		int second = first < 0 || at + 1 == text.length() ? -1 : letter(text.charAt(at + 1));
		if (second >= 0) {
			for (String word : words[first * LETTERS + second]) {
				if (isAt(text, at, word)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isAt(String text, int at, String word) {
		if (at + word.length() > text.length()) {
			return false;
		}
		for (int i = 2; i < word.length(); i++) {
			if (letter(text.charAt(at + i)) != letter(word.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Returns which letter a character is, -1 if it is none. */
	private static int letter(char c) {
		int letter = (c | ' ') - 'a';
		return letter >= 0 && letter < LETTERS ? letter : -1;
	}
}
