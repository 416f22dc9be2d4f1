package org.portwright.porting.internal.rules.addresses;

import java.util.Locale;
import java.util.Set;

import org.portwright.model.Address;
import org.portwright.porting.internal.rules.Typed;

/**
 * What the country of an address says about its postcode.
 */
@SuppressWarnings("nls")
final class Countries {

	private static final Set<String> UNITED_KINGDOM = Set.of("", "GB", "UK", "GBR", "UNITED KINGDOM", "GREAT BRITAIN",
			"ENGLAND", "SCOTLAND", "WALES", "NORTHERN IRELAND");

	/** Countries without postcodes, by ISO 3166 (Universal Postal Union, postal addressing systems). */
	private static final Set<String> WITHOUT_POSTCODES = Set.of("AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS",
			"BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "DJ", "DM", "FJ", "GA", "GD", "GM", "GQ", "GY", "HK", "KI",
			"KM", "KN", "KP", "LY", "ML", "MO", "MR", "NR", "NU", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SY", "TD",
			"TG", "TK", "TL", "TO", "TV", "UG", "VU", "YE", "ZW");

	private Countries() {
	}

	/**
	 * @param address an address
	 * @return whether it is in another country than the United Kingdom
	 */
	static boolean abroad(Address address) {
		return !UNITED_KINGDOM.contains(country(address));
	}

	/**
	 * @param address an address
	 * @return whether its country has no postcodes
	 */
	static boolean withoutPostcodes(Address address) {
		return WITHOUT_POSTCODES.contains(country(address));
	}

	private static String country(Address address) {
		return Typed.comparable(Typed.text(address.getCountry())).toUpperCase(Locale.ROOT);
	}
}
