package org.portwright.ui.wizards;

import java.util.Locale;

/** The label before a field of a wizard: a word of the catalogue of fields with the key that leads there. */
public final class FieldLabel {

	private FieldLabel() {
	}

	/**
	 * Gives the label, with its colon.
	 *
	 * @param key the letter that leads there with Alt, one of the word or behind it in brackets
	 */
	public static String of(String word, String key) {
		int at = word.toLowerCase(Locale.ROOT).indexOf(key.toLowerCase(Locale.ROOT));
		return at < 0 ? word + " (&" + key + "):" : word.substring(0, at) + '&' + word.substring(at) + ':'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
