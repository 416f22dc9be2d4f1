package org.portwright.directory.ui.internal.network;

import java.net.URI;
import java.util.Optional;

import org.portwright.network.ProxyAddress;
import org.portwright.network.UserNetwork;
import org.portwright.network.WebException;

/** The network of the window as it is set whenever it is asked, for what lives longer than a call. */
public record PresentNetwork() implements UserNetwork {

	@Override
	public void checkOnline() throws WebException {
		new WorkbenchNetwork().checkOnline();
	}

	@Override
	public Optional<ProxyAddress> proxy(URI address) throws WebException {
		return new WorkbenchNetwork().proxy(address);
	}
}
