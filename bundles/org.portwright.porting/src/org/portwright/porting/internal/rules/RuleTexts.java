package org.portwright.porting.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.RuleTable.Entry;

/**
 * The texts of a rule for people, by its code: {@code rules.properties} has those of a check, {@code help.properties}
 * those of the table of all rules.
 */
@SuppressWarnings("nls")
public final class RuleTexts {

	private static final String HELP = "org.portwright.porting.internal.rules.help";

	/** Read when the first text is asked for, and once, as messages are: orders may have many problems. */
	private static final class Check {

		static final ResourceBundle TEXTS = bundle("org.portwright.porting.internal.rules.rules");
	}

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

	/** What the table of all rules says of a code. */
	public static Entry entry(String code) {
		ResourceBundle help = bundle(HELP);
		return new Entry(code, help.getString(code + ".what"), help.getString(code + ".why"),
				help.getString(code + ".mend"),
				Stream.of(help.getString(code + ".source").split(", ")).map(help::getString).toList());
	}

	private static String text(String key) {
		return Check.TEXTS.getString(key);
	}

	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle(name, Locale.getDefault(),
				Objects.requireNonNull(RuleTexts.class.getClassLoader()));
	}
}
