package org.portwright.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** What may be asked, and which addresses are of one server. */
@SuppressWarnings("nls")
public final class WebAddresses {

	private static final Pattern LOOPBACK = Pattern
			.compile("(?:.*\\.)?localhost|127(?:\\.\\d{1,3}){3}|\\[::1]|\\[(?:0{1,4}:){7}0{0,3}1]");
	/** Up to the last @, as a password may have one, too. */
	private static final Pattern USER = Pattern.compile("^(\\w+://)?.*@", Pattern.DOTALL);
	private static final int LONGEST_SHOWN = 80;
	private static final int HTTPS = 443;
	private static final int HTTP = 80;

	private WebAddresses() {
	}

	/**
	 * Whether something may be asked there: by TLS, or without it on this machine alone; and no password in the
	 * address.
	 */
	public static boolean isAllowed(URI address) {
		return address.getHost() != null && address.getRawUserInfo() == null
				&& ("https".equalsIgnoreCase(address.getScheme())
						|| "http".equalsIgnoreCase(address.getScheme()) && isLoopback(address));
	}

	/** Whether it is on this machine itself. */
	public static boolean isLoopback(URI address) {
		return isLoopback(host(address));
	}

	static boolean isLoopback(String host) {
		return LOOPBACK.matcher(host).matches();
	}

	/** The host in lower case; empty where there is none. */
	public static String host(URI address) {
		@Nullable
		String host = address.getHost();
		return host == null ? "" : host.toLowerCase(Locale.ROOT);
	}

	/** Returns the host in lower case, and the port where it is not the usual one: two servers may be on one host. */
	public static String hostAndPort(URI address) {
		int usual = "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
		return port(address) == usual ? host(address) : host(address) + ':' + port(address);
	}

	/**
	 * Reads the address of a host as it is written in a call, without what is asked for there.
	 *
	 * @return without a slash at the end; empty if nothing may be asked there, or it has a path, which nobody would ask
	 */
	public static Optional<URI> base(String written) {
		try {
			URI uri = new URI(written.strip().replaceFirst("/+$", ""));
			return isAllowed(uri) && uri.getRawPath().isEmpty() && uri.getRawQuery() == null
					&& uri.getRawFragment() == null ? Optional.of(uri) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** Returns an address as a message may repeat it: without a user and a password, and not longer than a line. */
	public static String shown(String written) {
		String shown = USER.matcher(written.strip()).replaceFirst("$1\u2026@");
		return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + '\u2026';
	}

	/** Whether two addresses are of one host, by the same protocol and port. */
	public static boolean isSameServer(URI one, URI other) {
		return host(one).equals(host(other)) && port(one) == port(other)
				&& one.getScheme().equalsIgnoreCase(other.getScheme());
	}

	static Optional<URI> resolve(URI base, String location) {
		try {
			URI resolved = base.resolve(new URI(location));
			return resolved.getHost() == null ? Optional.empty() : Optional.of(resolved);
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	private static int port(URI address) {
		if (address.getPort() >= 0) {
			return address.getPort();
		}
		return "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
	}
}
