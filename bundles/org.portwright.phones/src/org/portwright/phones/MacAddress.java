package org.portwright.phones;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;

/**
 * The MAC address of a phone (EUI-48), in any of the notations that labels, spreadsheets and switches use.
 *
 * @param digits its twelve hexadecimal digits, in lower case
 */
@SuppressWarnings("nls")
public record MacAddress(String digits) {

	private static final Pattern DIGITS = Pattern.compile("\\p{XDigit}{12}");
	private static final Pattern PAIR = Pattern.compile("(?<=\\G..)(?!$)");

	/** @throws IllegalArgumentException if the digits are not twelve hexadecimal ones in lower case */
	public MacAddress {
		if (!DIGITS.matcher(digits).matches() || !digits.equals(digits.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException(digits);
		}
	}

	/**
	 * Reads what people write: with colons, dashes, dots, blanks or nothing between the digits. Empty if it is none.
	 */
	public static Optional<MacAddress> read(String written) {
		String bare = Typed.without(written, c -> Typed.isSpace(c) || Typed.isDash(c) || c == ':' || c == '.');
		return DIGITS.matcher(bare).matches() ? Optional.of(new MacAddress(bare.toLowerCase(Locale.ROOT)))
				: Optional.empty();
	}

	/** As Portwright writes it: 64-16-7f-00-00-01. */
	public String dashed() {
		return String.join("-", PAIR.split(digits));
	}

	/** As Microsoft's lists for the SIP Gateway and its sign-in pages write it: 64-16-7F-00-00-01. */
	public String upperDashed() {
		return dashed().toUpperCase(Locale.ROOT);
	}
}
