package org.portwright.porting.addresses;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.model.Nation;
import org.portwright.reference.ReferenceData;

/**
 * The nations that whole postcode areas lie in. Areas on a border, that between England and Wales too, are in none, nor
 * are those that are no place.
 */
public final class PostcodeNations {

	private static final Map<String, Nation> BY_AREA = Stream.of(Nation.values())
			.flatMap(nation -> ReferenceData.of("postcode-areas").texts(nation.getLiteral()).stream() //$NON-NLS-1$
					.map(area -> Map.entry(area, nation)))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private PostcodeNations() {
	}

	/** Reads what comes with Portwright, so that who asks later does not wait for it. */
	public static void prepare() {
		// Whoever comes here has had it read.
	}

	/** The nation of an area that lies in one nation as a whole; empty where it does not, or nobody knows. */
	public static Optional<Nation> of(Postcode postcode) {
		return postcode.area().flatMap(area -> Optional.ofNullable(BY_AREA.get(area)));
	}
}
