package org.portwright.porting.addresses;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.model.text.Typed;
import org.portwright.reference.ReferenceData;

/** Names of counties and countries. */
@SuppressWarnings("nls")
final class PlaceNames {

	private static final Set<String> COUNTIES = Set.copyOf(ReferenceData.of("counties").texts("names"));
	private static final Set<String> UNITED_KINGDOM = Set.copyOf(ReferenceData.of("countries").texts("unitedKingdom"));
	/** Their postcodes have the form of the United Kingdom's. */
	private static final Set<String> ISLANDS = Set.of("JE", "GG", "IM", "GB");

	/** By the name in capitals. */
	private static final Map<String, String> FOREIGN = Stream.of(Locale.getISOCountries())
			.filter(code -> !ISLANDS.contains(code)).map(code -> Locale.of("", code).getDisplayCountry(Locale.UK))
			.collect(Collectors.toUnmodifiableMap(PlaceNames::upper, Function.identity(), (one, other) -> one));

	private PlaceNames() {
	}

	static boolean isCounty(String text) {
		return COUNTIES.contains(upper(text).replace("CO. ", "COUNTY ").replaceFirst("^CO ", "COUNTY "));
	}

	static boolean isUnitedKingdom(String text) {
		return UNITED_KINGDOM.contains(upper(text).replace(".", ""));
	}

	/** The country that a text is the name of, in English. */
	static Optional<String> foreignCountry(String text) {
		return Optional.ofNullable(FOREIGN.get(upper(text).replaceFirst("^(?:THE|REPUBLIC OF) ", "")));
	}

	private static String upper(String text) {
		return Typed.comparable(text).toUpperCase(Locale.ROOT);
	}
}
