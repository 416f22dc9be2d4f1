package org.portwright.porting.written;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.phones.MacAddress;

/** What people write of a desk phone: the MAC address from its label, and its number. */
@SuppressWarnings("nls")
public final class PhoneEntries {

	private static final Pattern NUMBER = Pattern.compile("(?:\\+|0)[0-9]{8,14}");

	private PhoneEntries() {
	}

	/** A MAC address in one notation, 64-16-7f-00-00-01, and what is none as written. */
	public static String mac(String written) {
		return MacAddress.read(written).map(MacAddress::dashed).orElse(written);
	}

	/** Says that a text is no MAC address, if it is none. */
	public static Optional<String> doubtOfMac(String written) {
		return MacAddress.read(written).isPresent() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.PhoneEntries_mac, DateWords.excerpt(written)));
	}

	/** Says that a text is no whole telephone number, if it is none. */
	public static Optional<String> doubtOfNumber(String written) {
		String bare = Typed.without(bare(written), c -> c == '(' || c == ')' || c == '/');
		return NUMBER.matcher(bare).matches() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.PhoneEntries_number, DateWords.excerpt(written)));
	}

	private static String bare(String written) {
		return Typed.without(written, c -> Typed.isSpace(c) || Typed.isDash(c) || c == ':' || c == '.');
	}
}
