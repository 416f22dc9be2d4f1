package org.portwright.directory.internal.clouds;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.portwright.reference.ReferenceData;

/** Microsoft's clouds, by where one signs in: two of them share that. */
@SuppressWarnings("nls")
public final class Clouds {

	/** The one that nearly all tenants are in. */
	public static final String GLOBAL = "global";

	private static final String SIGN_IN = "signIn";
	private static final String GRAPH = "graph";
	private static final String US_GOVERNMENT = "usgov";
	private static final String US_DEFENSE = "usgovdod";

	private Clouds() {
	}

	/** The names of those that can be asked, in the order in which they are. */
	public static Set<String> names() {
		return Collections.unmodifiableSet(new LinkedHashSet<>(ReferenceData.of("issuers").names()));
	}

	/** Where one signs in to a cloud. */
	public static URI signIn(String name) {
		return URI.create("https://" + Optional
				.ofNullable(ReferenceData.of("clouds").value(name).parts().get(SIGN_IN)).orElseThrow());
	}

	/** Where Graph is asked in a cloud; empty for a cloud that is not known. */
	public static Optional<URI> graph(String name) {
		ReferenceData clouds = ReferenceData.of("clouds");
		return clouds.names().contains(name)
				? Optional.ofNullable(clouds.value(name).parts().get(GRAPH)).map(host -> URI.create("https://" + host))
				: Optional.empty();
	}

	/** The cloud whose issuer has this host. */
	public static Optional<String> ofIssuer(String host) {
		ReferenceData issuers = ReferenceData.of("issuers");
		return issuers.names().stream()
				.filter(name -> issuers.texts(name).contains(host.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** Returns whether one signs in to two clouds at the same place. */
	public static boolean isSame(String one, String other) {
		return signIn(one).equals(signIn(other));
	}

	/** The cloud as the sub-scope tells it further. The global cloud names those of the government by it, too. */
	public static String refined(String name, String subScope) {
		return switch (subScope.toUpperCase(Locale.ROOT)) {
		case "DOD" -> List.of(GLOBAL, US_GOVERNMENT).contains(name) ? US_DEFENSE : name;
		case "DODCON" -> name.equals(GLOBAL) ? US_GOVERNMENT : name;
		default -> name;
		};
	}
}
