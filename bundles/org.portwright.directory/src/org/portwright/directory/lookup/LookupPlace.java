package org.portwright.directory.lookup;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.directory.internal.clouds.Clouds;
import org.portwright.network.WebAddresses;

/**
 * Whom to ask: the global cloud of Microsoft and for what it does not know the others, one cloud, or one host that
 * stands for it.
 *
 * @param cloud     the cloud; empty for whichever knows
 * @param authority the only host to ask, if it is not Microsoft's own
 */
@SuppressWarnings("nls")
public record LookupPlace(Optional<String> cloud, Optional<URI> authority) {

	/** What stands for whichever cloud knows. */
	public static final String AUTO = "auto";

	/** Whichever cloud of Microsoft knows. */
	public static final LookupPlace ANYWHERE = new LookupPlace(Optional.empty(), Optional.empty());

	/** The names of the clouds that can be asked. */
	public static Set<String> clouds() {
		return Clouds.names();
	}

	/**
	 * Reads a place as it is written in a call.
	 *
	 * @param cloud     {@link #AUTO} or one of {@link #clouds()}
	 * @param authority the address of a host, if not Microsoft's own; https, or http on this machine
	 * @return empty if there is no such cloud, or no such address
	 */
	public static Optional<LookupPlace> of(String cloud, Optional<String> authority) {
		if (!AUTO.equals(cloud) && !clouds().contains(cloud)) {
			return Optional.empty();
		}
		Optional<String> one = AUTO.equals(cloud) ? Optional.empty() : Optional.of(cloud);
		if (authority.isEmpty()) {
			return Optional.of(new LookupPlace(one, Optional.empty()));
		}
		return WebAddresses.base(authority.get()).map(base -> new LookupPlace(one, Optional.of(base)));
	}

	/** The clouds to ask, one after the other until one knows. */
	List<String> inTurn() {
		return cloud.map(List::of)
				.orElseGet(() -> authority.isPresent() ? List.of(Clouds.GLOBAL) : List.copyOf(clouds()));
	}

	/** The address that a cloud is asked at. */
	URI address(String name) {
		return authority.orElseGet(() -> Clouds.signIn(name));
	}
}
