package org.portwright.porting.internal.rules.addresses;

import java.util.Locale;
import java.util.Set;

import org.portwright.model.Address;
import org.portwright.model.text.Typed;
import org.portwright.reference.ReferenceData;

/**
 * What the country of an address says about its postcode.
 */
@SuppressWarnings("nls")
final class Countries {

	private static final Set<String> UNITED_KINGDOM = known("unitedKingdom");
	/** By ISO 3166. */
	private static final Set<String> WITHOUT_POSTCODES = known("withoutPostcodes");

	private Countries() {
	}

	/** Whether an address is in another country than the United Kingdom. */
	static boolean abroad(Address address) {
		return !UNITED_KINGDOM.contains(country(address));
	}

	/** Whether the country of an address has no postcodes. */
	static boolean withoutPostcodes(Address address) {
		return WITHOUT_POSTCODES.contains(country(address));
	}

	private static String country(Address address) {
		return Typed.comparable(Typed.text(address.getCountry())).toUpperCase(Locale.ROOT);
	}

	private static Set<String> known(String name) {
		return Set.copyOf(ReferenceData.of("countries").texts(name));
	}
}
