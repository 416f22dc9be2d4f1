package org.portwright.porting.rules.texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * The texts of a rule for people, by its code: {@code rules.properties} has those of a check, {@code help.properties}
 * those of the table of all rules.
 */
@SuppressWarnings("nls")
public final class RuleTexts {

	private static final String HELP = "org.portwright.porting.rules.texts.help";

	/** Read when the first text is asked for, and once, as messages are: orders may have many problems. */
	private static final class Check {

		static final ResourceBundle TEXTS = bundle("org.portwright.porting.rules.texts.rules");
	}

	/** The texts that the table of all rules has of each code. */
	public enum Help {
		/** When it holds. */
		WHAT,
		/** What happens otherwise. */
		WHY,
		/** How to mend it. */
		MEND
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

	/** The codes that the table of all rules has. */
	public static Set<String> codes() {
		String first = '.' + Help.WHAT.name().toLowerCase(Locale.ROOT);
		return bundle(HELP).keySet().stream().filter(key -> key.endsWith(first))
				.map(key -> key.substring(0, key.length() - first.length())).collect(Collectors.toSet());
	}

	/** What the table of all rules says of a code. */
	public static String help(String code, Help part) {
		return bundle(HELP).getString(code + '.' + part.name().toLowerCase(Locale.ROOT));
	}

	/** Where what a code says is known from, each source by its name. */
	public static List<String> sources(String code) {
		ResourceBundle help = bundle(HELP);
		return Stream.of(help.getString(code + ".source").split(", ")).map(help::getString).toList();
	}

	private static String text(String key) {
		return Check.TEXTS.getString(key);
	}

	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle(name, Locale.getDefault(),
				Objects.requireNonNull(RuleTexts.class.getClassLoader()));
	}
}
