package org.portwright.network;

import java.net.URI;
import java.util.Optional;

/**
 * The network as its user has set it: whether requests may be sent now, and by which proxy. The command line, the
 * window and tests each have one.
 */
public interface UserNetwork {

	/**
	 * Checks whether a request may be sent now.
	 *
	 * @throws WebException if the user works offline, naming the setting
	 */
	void checkOnline() throws WebException;

	/**
	 * Returns the proxy for an address; an address on this machine has none.
	 *
	 * @throws WebException if a proxy is set that cannot be used, naming the setting
	 */
	Optional<ProxyAddress> proxy(URI address) throws WebException;
}
