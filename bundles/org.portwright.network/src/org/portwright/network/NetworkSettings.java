package org.portwright.network;

import java.net.URI;
import java.util.Optional;

/** What binds every request: whether there may be any, and by which way they go. Each host has its own. */
public interface NetworkSettings {

	/**
	 * Checks whether anything may be asked now.
	 *
	 * @throws WebException if the user works offline, naming the setting
	 */
	void checkOnline() throws WebException;

	/**
	 * Gives the proxy for an address; what is on this machine itself never has one.
	 *
	 * @throws WebException if a proxy is set that cannot be used, naming the setting
	 */
	Optional<ProxyAddress> proxy(URI address) throws WebException;
}
