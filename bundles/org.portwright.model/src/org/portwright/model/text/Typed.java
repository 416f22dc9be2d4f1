package org.portwright.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Text as people type and paste it: with spaces of every kind and dashes of every kind.
 */
public final class Typed {

	private static final int ASCII = 0x7F;
	private static final int ZERO_WIDTH_SPACE = 0x200B;
	private static final int BYTE_ORDER_MARK = 0xFEFF;
	private static final int MINUS = 0x2212;

	private Typed() {
	}

	/** The value of a field without space around it; empty where there is no value. */
	public static String text(@Nullable String text) {
		if (text == null) {
			return ""; //$NON-NLS-1$
		}
		int from = 0;
		int to = text.length();
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (from < to && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	/** Whether nothing was typed. */
	public static boolean blank(@Nullable String text) {
		return text(text).isEmpty();
	}

	/**
	 * A text in lower case, every run of spaces as one space, without space around it, curly apostrophes straight and
	 * accents composed: equal for texts that people read as the same.
	 */
	public static String comparable(String text) {
		var folded = new StringBuilder();
		boolean space = false;
		for (int c : Normalizer.normalize(text(text), Normalizer.Form.NFC).codePoints().toArray()) {
			if (isSpace(c)) {
				space = true;
				continue;
			}
			if (space) {
				folded.append(' ');
				space = false;
			}
			folded.appendCodePoint(c == '\u2019' || c == '\u2018' ? '\'' : c);
		}
		return folded.toString().toLowerCase(Locale.ROOT);
	}

	/**
	 * A text without the characters that are unwanted.
	 *
	 * @param unwanted says it of each code point
	 */
	public static String without(String text, IntPredicate unwanted) {
		var left = new StringBuilder(text.length());
		int next;
		for (int i = 0; i < text.length(); i = next) {
			int c = text.codePointAt(i);
			next = i + Character.charCount(c);
			if (!unwanted.test(c)) {
				left.appendCodePoint(c);
			}
		}
		return left.toString();
	}

	/**
	 * A text of one or more lines as a file can hold it: without space around it, each line ended by a line feed, and
	 * without the characters that XML has no place for.
	 */
	public static String lines(String text) {
		return text(without(text.replace("\r\n", "\n").replace('\r', '\n'), c -> !isInXml(c))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a> has a place for it. */
	public static boolean isInXml(int codePoint) {
		return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= ' '
				&& (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
				&& codePoint != 0xFFFE && codePoint != 0xFFFF;
	}

	/** Whether it is a space of any kind, also one that does not break or has no width. */
	public static boolean isSpace(int codePoint) {
		return codePoint <= ASCII ? Character.isWhitespace(codePoint)
				: Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == ZERO_WIDTH_SPACE
						|| codePoint == BYTE_ORDER_MARK;
	}

	/** Whether it is a dash or hyphen of any kind. */
	public static boolean isDash(int codePoint) {
		return codePoint <= ASCII ? codePoint == '-'
				: Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == MINUS;
	}
}
