package org.portwright.porting.written;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;

/**
 * The MAC address of a phone (EUI-48), in any of the notations that labels, spreadsheets and switches use. Each port of
 * an analogue adapter is a phone of its own: {@code 64-16-7f-00-00-01:001}.
 * <p>Source of the port: Microsoft, <em>Configure SIP Gateway</em>, column <em>HardwareId</em>,
 * github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness, Teams/sip-gateway-configure.md at
 * 01317bfd1f49fb9a2d99f0151899920a74c94cad (2023-11-02).
 *
 * @param digits its twelve hexadecimal digits, in lower case
 * @param port   three digits, 001 for the first; empty for a phone
 */
@SuppressWarnings("nls")
public record MacAddress(String digits, String port) {

	private static final int LENGTH = 12;
	private static final int RADIX = 16;
	private static final Pattern PORT = Pattern.compile("(?!000)[0-9]{3}");
	private static final Pattern WITH_PORT = Pattern.compile("(.{12,40}):(" + PORT.pattern() + ")\\s{0,9}");

	/**
	 * @throws IllegalArgumentException if the digits are not twelve hexadecimal ones in lower case, or there is no such
	 *                                  port
	 */
	public MacAddress {
		if (!areDigits(digits) || !digits.equals(digits.toLowerCase(Locale.ROOT))
				|| !port.isEmpty() && !PORT.matcher(port).matches()) {
			throw new IllegalArgumentException(digits + port);
		}
	}

	/**
	 * Reads what people write: with colons, dashes, dots, blanks or nothing between the digits. Empty if it is none.
	 */
	public static Optional<MacAddress> read(String written) {
		return device(written, "").or(() -> {
			Matcher port = WITH_PORT.matcher(written);
			return port.matches() ? device(port.group(1), port.group(2)) : Optional.empty();
		});
	}

	private static Optional<MacAddress> device(String written, String port) {
		String bare = Typed.without(written, c -> Typed.isSpace(c) || Typed.isDash(c) || c == ':' || c == '.');
		return areDigits(bare) ? Optional.of(new MacAddress(bare.toLowerCase(Locale.ROOT), port)) : Optional.empty();
	}

	/** Returns the address without a port. */
	public MacAddress device() {
		return port.isEmpty() ? this : new MacAddress(digits, "");
	}

	/** Returns what no other phone has: the digits, and those of the port behind a dash. */
	public String id() {
		return port.isEmpty() ? digits : digits + '-' + port;
	}

	private static boolean areDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), RADIX) < 0) {
				return false;
			}
		}
		return text.length() == LENGTH;
	}

	/** As Portwright writes it: 64-16-7f-00-00-01, and a port behind a colon. */
	public String dashed() {
		var dashed = new StringBuilder(digits);
		for (int at = LENGTH - 2; at > 0; at -= 2) {
			dashed.insert(at, '-');
		}
		return port.isEmpty() ? dashed.toString() : dashed.append(':').append(port).toString();
	}

	/** As Microsoft's lists for the SIP Gateway and its sign-in pages write it: 64-16-7F-00-00-01. */
	public String upperDashed() {
		return dashed().toUpperCase(Locale.ROOT);
	}
}
