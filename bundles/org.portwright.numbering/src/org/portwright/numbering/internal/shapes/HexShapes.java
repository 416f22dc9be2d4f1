package org.portwright.numbering.internal.shapes;

import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Identifiers of computers: GUIDs, hardware addresses, Internet addresses.
 */
@SuppressWarnings("nls")
final class HexShapes {

	/** x stands for a hexadecimal digit. */
	private static final String GUID = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	private static final String MAC_COLONS = "xx:xx:xx:xx:xx:xx";
	private static final String MAC_DASHES = "xx-xx-xx-xx-xx-xx";
	private static final String MAC_DOTS = "00xx.xxxx.xxxx";
	private static final int RADIX = 16;
	private static final int MOST_OF_NUMBER = 13;
	private static final int MOST_DIGITS = 60;
	private static final int OCTETS = 4;
	private static final int LARGEST_OCTET = 255;

	private HexShapes() {
	}

	/**
	 * {@code 9188040d-6c67-4c5b-b112-36a304b66dad}.
	 */
	static int guid(TokenStream stream, int at) {
		return like(stream, at, GUID);
	}

	/**
	 * {@code 64:16:7f:1e:4b:8a}, with dashes, or with dots behind four digits that begin with 00.
	 */
	static int mac(TokenStream stream, int at) {
		return Math.max(like(stream, at, MAC_COLONS),
				Math.max(like(stream, at, MAC_DASHES), like(stream, at, MAC_DOTS)));
	}

	/** {@code 20261130.01134960105@mail.example}: digits of an address of mail, too many for one number. */
	static int address(TokenStream stream, int at) {
		int end = at;
		int digits = 0;
		while (stream.kind(end) == TokenKind.DIGITS && digits <= MOST_DIGITS) {
			digits += stream.at(end).count();
			if (stream.kind(end + 1) != TokenKind.DOT) {
				Token sign = stream.at(end + 1);
				boolean address = sign.is(TokenKind.OTHER) && stream.text().charAt(sign.start()) == '@'
						&& stream.touchesPrevious(end + 1) && stream.touchesPrevious(end + 2);
				return address && digits > MOST_OF_NUMBER && end > at ? end + 2 : -1;
			}
			end += 2;
		}
		return -1;
	}

	/**
	 * {@code 192.168.10.20}, {@code 192.168.10.0/28}.
	 */
	static int ip(TokenStream stream, int at) {
		for (int octet = 0; octet < OCTETS; octet++) {
			Token digits = stream.at(at + 2 * octet);
			boolean padded = digits.count() > 1 && digits.value() < 10;
			if (!digits.isDigits(3) || padded || digits.value() > LARGEST_OCTET) {
				return -1;
			}
			TokenKind next = stream.kind(at + 2 * octet + 1);
			if (octet < OCTETS - 1 && next != TokenKind.DOT) {
				return -1;
			}
		}
		int end = at + 2 * OCTETS - 1;
		boolean net = stream.kind(end) == TokenKind.SLASH && stream.touchesPrevious(end)
				&& stream.at(end + 1).isDigits(2) && stream.touchesPrevious(end + 1);
		return net ? end + 2 : end;
	}

	private static int like(TokenStream stream, int at, String pattern) {
		String text = stream.text();
		int start = stream.at(at).start();
		int end = start + pattern.length();
		if (end > text.length()) {
			return -1;
		}
		for (int i = 0; i < pattern.length(); i++) {
			char expected = pattern.charAt(i);
			char c = text.charAt(start + i);
			if (expected == 'x' ? Character.digit(c, RADIX) < 0 : c != expected) {
				return -1;
			}
		}
		int behind = at + 1;
		while (stream.at(behind).start() < end) {
			behind++;
		}
		return stream.at(behind - 1).end() == end ? behind : -1;
	}
}
