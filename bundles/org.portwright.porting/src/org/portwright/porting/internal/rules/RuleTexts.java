package org.portwright.porting.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The texts of a rule for people, by its code: {@code rules.properties} has them all together. */
@SuppressWarnings("nls")
public final class RuleTexts {

	private static final String TEXTS = "org.portwright.porting.internal.rules.rules";

	private RuleTexts() {
	}

	/** What holds where there is no problem of a code. */
	public static String fine(String code) {
		return text(code + ".fine");
	}

	/**
	 * What is wrong and what to do about it.
	 *
	 * @param variant which of several texts of the code says it; empty for the only one
	 * @param details what the text names
	 */
	public static String message(String code, String variant, List<Object> details) {
		return NLS.bind(text(variant.isEmpty() ? code : code + '.' + variant), details.toArray());
	}

	/** What the fix of a code does. */
	public static String fix(String code, String better) {
		return NLS.bind(text(code + ".fix"), better);
	}

	private static String text(String key) {
		return ResourceBundle.getBundle(TEXTS, Locale.getDefault(),
				Objects.requireNonNull(RuleTexts.class.getClassLoader())).getString(key);
	}
}
