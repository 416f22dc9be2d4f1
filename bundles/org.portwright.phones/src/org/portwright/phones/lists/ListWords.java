package org.portwright.phones.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a heading or a cell, in lower case and without accents. {@code AdminPassword}, {@code admin_password}
 * and {@code Admin-Password} have the same parts; letters that stand alone, as in {@code S/N} or {@code P.I.N.}, are
 * one word.
 */
@SuppressWarnings("nls")
final class ListWords {

	/** Longer texts are looked at as far as this. */
	private static final int LONGEST = 1000;

	private final List<Word> words = new ArrayList<>();

	/**
	 * A word.
	 *
	 * @param text     without accents, in lower case
	 * @param parts    what capitals and digits separate in it; the word alone where they separate nothing
	 * @param capitals whether all of its letters are capitals
	 * @param assigns  whether a colon or an equals sign stands behind it
	 */
	record Word(String text, List<String> parts, boolean capitals, boolean assigns) {

		/** Returns whether it has a digit, and enough signs to be a code. */
		boolean isCode() {
			return text.length() > 2 && text.chars().anyMatch(Character::isDigit);
		}
	}

	private ListWords() {
	}

	/** Returns the words of a text, in their order. */
	static List<Word> of(String text) {
		String plain = plain(text);
		var found = new ListWords();
		int at = 0;
		while (at < plain.length()) {
			if (!Character.isLetterOrDigit(plain.charAt(at))) {
				at++;
				continue;
			}
			int end = at + 1;
			while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
				end++;
			}
			int letters = end;
			while (end - at == 1 && letters + 1 < plain.length() && isAlone(plain, letters + 1)) {
				letters += 2;
			}
			found.add(plain.substring(at, letters), isAssigned(plain, letters));
			at = letters;
		}
		return found.words;
	}

	/** Returns whether one letter stands there behind a sign, and no other letter beside it. */
	private static boolean isAlone(String text, int at) {
		return Character.isLetter(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at - 1))
				&& (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
	}

	private static boolean isAssigned(String text, int from) {
		int at = from;
		while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
			if (text.charAt(at) == ':' || text.charAt(at) == '=') {
				return true;
			}
			at++;
		}
		return false;
	}

	private void add(String written, boolean assigns) {
		StringBuilder letters = new StringBuilder(written.length());
		written.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		String word = letters.toString();
		String lower = word.toLowerCase(Locale.ROOT);
		words.add(new Word(lower, written.length() == word.length() ? parts(word) : List.of(lower),
				!word.equals(lower) && word.equals(word.toUpperCase(Locale.ROOT)), assigns));
	}

	/** Separates {@code adminPIN}, {@code SIPPassword} and {@code pin2}. */
	private static List<String> parts(String word) {
		List<String> parts = new ArrayList<>();
		int begin = 0;
		for (int i = 1; i < word.length(); i++) {
			char before = word.charAt(i - 1);
			char c = word.charAt(i);
			boolean rises = Character.isLowerCase(before) && Character.isUpperCase(c);
			boolean ends = Character.isUpperCase(before) && Character.isUpperCase(c) && i + 1 < word.length()
					&& Character.isLowerCase(word.charAt(i + 1));
			if (rises || ends || Character.isDigit(before) != Character.isDigit(c)) {
				parts.add(word.substring(begin, i).toLowerCase(Locale.ROOT));
				begin = i;
			}
		}
		parts.add(word.substring(begin).toLowerCase(Locale.ROOT));
		return parts;
	}

	/** Returns the letters and digits of a text alone, in lower case and without accents. */
	static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		plain(text).codePoints().filter(Character::isLetterOrDigit)
				.forEach(c -> bare.appendCodePoint(Character.toLowerCase(c)));
		return bare.toString();
	}

	/** Returns a text without accents, in letters of usual width, and without the signs that nothing shows. */
	private static String plain(String text) {
		String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		if (cut.chars().allMatch(c -> c < 0x80)) {
			return cut;
		}
		StringBuilder plain = new StringBuilder(cut.length());
		Normalizer.normalize(cut, Normalizer.Form.NFKD).codePoints().forEach(c -> {
			switch (c) {
			case '\u0142' -> plain.append('l');
			case '\u0141' -> plain.append('L');
			case '\u00df' -> plain.append("ss");
			case '\u00ba', '\u00b0' -> plain.append('o');
			case '\u2019', '\u2018' -> plain.append('\'');
			default -> {
				int type = Character.getType(c);
				if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
					plain.appendCodePoint(c);
				}
			}
			}
		});
		return plain.toString();
	}
}
