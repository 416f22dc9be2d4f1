package org.portwright.phones;

import java.util.Locale;
import java.util.Optional;

import org.portwright.model.text.Typed;

/**
 * The MAC address of a phone (EUI-48), in any of the notations that labels, spreadsheets and switches use.
 *
 * @param digits its twelve hexadecimal digits, in lower case
 */
public record MacAddress(String digits) {

	private static final int LENGTH = 12;
	private static final int RADIX = 16;

	/** @throws IllegalArgumentException if the digits are not twelve hexadecimal ones in lower case */
	public MacAddress {
		if (!areDigits(digits) || !digits.equals(digits.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException(digits);
		}
	}

	/**
	 * Reads what people write: with colons, dashes, dots, blanks or nothing between the digits. Empty if it is none.
	 */
	public static Optional<MacAddress> read(String written) {
		String bare = Typed.without(written, c -> Typed.isSpace(c) || Typed.isDash(c) || c == ':' || c == '.');
		return areDigits(bare) ? Optional.of(new MacAddress(bare.toLowerCase(Locale.ROOT)))
				: Optional.empty();
	}

	private static boolean areDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), RADIX) < 0) {
				return false;
			}
		}
		return text.length() == LENGTH;
	}

	/** As Portwright writes it: 64-16-7f-00-00-01. */
	public String dashed() {
		var dashed = new StringBuilder(digits);
		for (int at = LENGTH - 2; at > 0; at -= 2) {
			dashed.insert(at, '-');
		}
		return dashed.toString();
	}

	/** As Microsoft's lists for the SIP Gateway and its sign-in pages write it: 64-16-7F-00-00-01. */
	public String upperDashed() {
		return dashed().toUpperCase(Locale.ROOT);
	}
}
