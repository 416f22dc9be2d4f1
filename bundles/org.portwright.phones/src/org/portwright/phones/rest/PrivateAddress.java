package org.portwright.phones.rest;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.phones.internal.texts.Messages;

/**
 * An address of a private network (RFC 1918, RFC 3927, RFC 4193, and link-local ones of IPv6). A name is looked up
 * once, and what is connected to is the address that was looked at, so that nobody can give another one in between.
 *
 * @param address what is connected to
 */
@SuppressWarnings("nls")
record PrivateAddress(InetAddress address) {

	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
	private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
	/** The first seven bits of unique local addresses. */
	private static final int UNIQUE_LOCAL = 0xFC;
	private static final int SEVEN_BITS = 0xFE;

	/**
	 * Looks an address up. That may take its time.
	 *
	 * @param written  an address or a name, as people write it
	 * @param loopback whether this machine itself is one too
	 */
	static PrivateAddress of(String written, boolean loopback) throws PhoneException {
		String host = Typed.text(written);
		boolean literal = host.indexOf(':') >= 0 && IPV6.matcher(host).matches();
		if (!literal && !HOST.matcher(host).matches()) {
			throw new PhoneException(PhoneTrouble.NO_ADDRESS, NLS.bind(Messages.PrivateAddress_none, shown(host)));
		}
		InetAddress[] all;
		try {
			all = InetAddress.getAllByName(host);
		} catch (UnknownHostException e) {
			throw new PhoneException(PhoneTrouble.NO_ADDRESS, NLS.bind(Messages.PrivateAddress_unknown, host));
		}
		for (InetAddress address : all) {
			if (!isPrivate(address) && !(loopback && address.isLoopbackAddress())) {
				throw new PhoneException(PhoneTrouble.NOT_PRIVATE, NLS.bind(Messages.PrivateAddress_public, host));
			}
		}
		return new PrivateAddress(all[0]);
	}

	private static boolean isPrivate(InetAddress address) {
		return switch (address) {
		case Inet4Address four -> four.isSiteLocalAddress() || four.isLinkLocalAddress();
		case Inet6Address six -> six.isLinkLocalAddress() || (six.getAddress()[0] & SEVEN_BITS) == UNIQUE_LOCAL;
		default -> false;
		};
	}

	/** So much of what was written as fits into a sentence. */
	private static String shown(String text) {
		int most = 40;
		return text.length() > most ? text.substring(0, most) + '\u2026' : text;
	}

	/** Where a page of it is, by its numbers. */
	URI page(int port, String path) {
		String host = address.getHostAddress();
		int zone = host.indexOf('%');
		String numbers = zone < 0 ? host : host.substring(0, zone);
		return URI.create("https://" + (address instanceof Inet6Address ? '[' + numbers + ']' : numbers) + ':' + port
				+ path);
	}
}
