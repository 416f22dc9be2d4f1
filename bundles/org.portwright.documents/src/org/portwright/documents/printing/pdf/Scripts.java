package org.portwright.documents.printing.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which characters can be set by putting glyphs beside each other from left to right. Scripts that join, reorder or run
 * from right to left (Arabic, Hebrew, those of India and South East Asia) would come out wrong, which on a form to sign
 * is worse than not at all.
 */
final class Scripts {

	private static final Set<UnicodeScript> SIMPLE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
			UnicodeScript.CYRILLIC, UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.ARMENIAN,
			UnicodeScript.GEORGIAN, UnicodeScript.ETHIOPIC, UnicodeScript.CHEROKEE, UnicodeScript.HAN,
			UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL);

	private Scripts() {
	}

	/** Whether it is a visible character or a space of a script that needs no shaping. */
	static boolean isSimple(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
				Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
			false;
		default -> SIMPLE.contains(UnicodeScript.of(codePoint));
		};
	}
}
