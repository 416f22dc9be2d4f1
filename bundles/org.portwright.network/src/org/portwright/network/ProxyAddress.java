package org.portwright.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;

/**
 * A proxy for HTTP, and who says so.
 *
 * @param setting what it was set by, as people know it, such as {@code HTTPS_PROXY}
 */
@SuppressWarnings("nls")
public record ProxyAddress(String host, int port, String setting) {

	private static final int USUAL_PORT = 80;
	private static final int MOST_PORT = 0xFFFF;

	/**
	 * Reads one as it is written into settings: {@code host:port} or {@code http://host:port}. A user name in it is
	 * left out: Portwright signs in to no proxy.
	 *
	 * @throws WebException if it is none, naming the setting; its value may hold a password and is not repeated
	 */
	public static ProxyAddress read(String written, String setting) throws WebException {
		try {
			String text = written.strip();
			URI uri = new URI(text.contains("://") ? text : "http://" + text);
			String host = uri.getHost();
			int port = uri.getPort();
			if (host != null && "http".equals(uri.getScheme().toLowerCase(Locale.ROOT)) && port != 0
					&& port <= MOST_PORT) {
				return new ProxyAddress(host, port < 0 ? USUAL_PORT : port, setting);
			}
		} catch (URISyntaxException e) {
			// It is said below, without the text.
		}
		throw new WebException(WebTrouble.PROXY_SETTING, NLS.bind(Messages.ProxyAddress_none, setting));
	}

	/** As people write it. */
	@Override
	public String toString() {
		return host + ':' + port;
	}
}
