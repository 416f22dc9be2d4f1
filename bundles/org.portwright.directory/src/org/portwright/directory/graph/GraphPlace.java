package org.portwright.directory.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.portwright.directory.internal.clouds.Clouds;
import org.portwright.network.WebAddresses;
import org.portwright.reference.ReferenceData;

/**
 * Where Graph is asked.
 *
 * @param cloud the name of Microsoft's cloud
 * @param base  its address there, or of what stands for it, without the version and without a slash at the end
 */
@SuppressWarnings("nls")
public record GraphPlace(String cloud, URI base) {

	/** What stands between the address and what is asked for. */
	static final String VERSION = "/v1.0/";

	private static final String NUMBERS = "telephoneNumbers";

	/**
	 * The place of a cloud.
	 *
	 * @param cloud as a tenant has it; empty for the global one
	 * @param other the address of what stands for Graph, if it is not Microsoft's own
	 * @return empty if there is no such cloud or address, which has to be https, or http on this machine
	 */
	public static Optional<GraphPlace> of(String cloud, Optional<String> other) {
		String name = cloud.isEmpty() ? Clouds.GLOBAL : cloud;
		return Clouds.graph(name).flatMap(own -> other.isEmpty() ? Optional.of(own) : WebAddresses.base(other.get()))
				.map(base -> new GraphPlace(name, base));
	}

	/** Whether Graph has telephone numbers in this cloud. */
	public boolean hasNumbers() {
		return ReferenceData.of("graph-clouds").texts(NUMBERS).contains(cloud);
	}

	/** The address of what is asked for. */
	URI address(String page) {
		return URI.create(base + page);
	}

	/** The address that a link means on the page of an address; empty if it is none. */
	static Optional<URI> resolved(URI page, String link) {
		try {
			// What begins with a question mark would lose the last part of the path, by the rules of an older standard.
			return link.isEmpty() ? Optional.empty()
					: Optional.of(page.resolve(new URI(link.startsWith("?") ? page.getRawPath() + link : link)));
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/**
	 * The address that an answer leads to: of this host, by the same protocol and port, and below this place, since a
	 * token goes with it.
	 *
	 * @return empty for any other
	 */
	Optional<URI> link(URI address) {
		String path = Optional.ofNullable(address.getRawPath()).orElse("");
		boolean here = address.isAbsolute() && address.getRawUserInfo() == null
				&& WebAddresses.isSameServer(base, address)
				&& path.startsWith(Optional.ofNullable(base.getRawPath()).orElse("") + VERSION)
				&& !path.contains("..") && !path.contains("%");
		return here ? Optional.of(address) : Optional.empty();
	}

	/** The host that is asked. */
	String host() {
		return WebAddresses.host(base);
	}
}
