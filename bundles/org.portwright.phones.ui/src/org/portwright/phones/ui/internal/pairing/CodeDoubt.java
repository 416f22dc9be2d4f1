package org.portwright.phones.ui.internal.pairing;

import java.util.EnumSet;
import java.util.Set;

import org.portwright.model.text.Typed;

/**
 * What may be wrong with a pairing code as it was typed. No list of the letters that such codes consist of is
 * documented for Entra, and codes of Poly's phones have letters of both cases (VVX 301 user guide, pairing by BToE), so
 * nothing is put right by itself: it is said.
 */
enum CodeDoubt {
	/** There are blanks or dashes in it, which the phone may show for legibility alone. */
	BLANKS,
	/** O and 0, or I, l and 1, are hard to tell apart. */
	LOOK_ALIKES,
	/** There is a character that is on no phone's screen, such as a letter of another script that looks the same. */
	STRANGE;

	private static final String ALIKE = "O0oI1lL|"; //$NON-NLS-1$
	private static final int LAST_ASCII = 0x7e;

	/** What is to be said of a code. */
	static Set<CodeDoubt> of(String code) {
		Set<CodeDoubt> doubts = EnumSet.noneOf(CodeDoubt.class);
		Typed.text(code).codePoints().forEach(c -> {
			if (Typed.isSpace(c) || Typed.isDash(c)) {
				doubts.add(BLANKS);
			} else if (ALIKE.indexOf(c) >= 0) {
				doubts.add(LOOK_ALIKES);
			} else if (c > LAST_ASCII || !Character.isLetterOrDigit(c)) {
				doubts.add(STRANGE);
			}
		});
		return doubts;
	}

	/** The code without blanks and dashes; for those who asked for it. */
	static String closed(String code) {
		return Typed.without(code, c -> Typed.isSpace(c) || Typed.isDash(c));
	}
}
