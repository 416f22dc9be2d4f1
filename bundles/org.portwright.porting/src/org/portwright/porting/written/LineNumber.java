package org.portwright.porting.written;

import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;
import org.portwright.numbering.uk.UkNumberPlan;

/** The number of a phone's line, as people write it. */
@SuppressWarnings("nls")
public final class LineNumber {

	/**
	 * A British one has ten digits behind its 0 or +44, and nine only behind some area codes of four digits and 0800;
	 * fewer are one that is cut.
	 */
	private static final Pattern E164 = Pattern
			.compile("\\+44(?:\\d{10}|1(?!1|\\d1)\\d{8}|800\\d{6})|\\+(?!44)[1-9]\\d{7,14}");
	private static final String SCHEME = "tel:";

	private LineNumber() {
	}

	/**
	 * Reads a whole number: one with a plus or 00, or a British one with its area code. Gives it in E.164; empty if it
	 * is none, such as an extension.
	 */
	public static Optional<String> read(String written) {
		String plain = written.replace("(0)", "");
		String bare = Typed.without(
				plain.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? plain.substring(SCHEME.length()) : plain,
				c -> Typed.isSpace(c) || Typed.isDash(c) || c == '.' || c == '(' || c == ')' || c == '/');
		String e164 = bare.startsWith("00") ? '+' + bare.substring(2)
				: bare.startsWith("0") ? "+44" + bare.substring(1) : bare;
		return E164.matcher(e164).matches() ? Optional.of(e164) : Optional.empty();
	}

	/** A number for people, such as 020 7946 0000; what is no whole number stays: 12 is not +1 2. */
	public static String shown(String written) {
		return read(written).map(LineNumber::inGroups).orElse(written);
	}

	private static String inGroups(String e164) {
		try {
			return UkNumberPlan.display(e164);
		} catch (IllegalArgumentException asItIs) {
			return e164;
		}
	}
}
