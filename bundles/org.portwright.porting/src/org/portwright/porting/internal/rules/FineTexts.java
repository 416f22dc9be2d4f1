package org.portwright.porting.internal.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** What holds where there is no problem of a code, for people: {@code fine.properties} has a text for each code. */
public final class FineTexts {

	private static final String TEXTS = "org.portwright.porting.internal.rules.fine"; //$NON-NLS-1$

	private FineTexts() {
	}

	/** Gives the text of a code. */
	public static String of(String code) {
		return ResourceBundle.getBundle(TEXTS, Locale.getDefault(),
				Objects.requireNonNull(FineTexts.class.getClassLoader())).getString(code);
	}
}
