package org.portwright.porting.addresses;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell what the words around them are in an address without commas. */
@SuppressWarnings("nls")
final class StreetWords {

	static final String NUMBER = "[0-9]{1,4}[a-zA-Z]?(?: ?[-/&] ?[0-9]{1,4}[a-zA-Z]?)?";

	private static final Pattern HOUSE = Pattern.compile(NUMBER);
	private static final Pattern PART = Pattern.compile("(?i)" + NUMBER + "|[a-z]{1,2}[0-9]*[a-z]?");
	private static final Pattern ORDINAL = Pattern.compile("[0-9]+(?:st|nd|rd|th)");
	/** No name of a town begins with one of these. */
	private static final Set<String> ENDS_STREET = Set.of("street", "str", "road", "rd", "lane", "ln", "avenue", "ave",
			"drive", "dr", "close", "crescent", "cres", "terrace", "ter", "terr", "gardens", "gdns", "grove", "way",
			"mews",
			"boulevard", "blvd", "square", "sq", "place", "pl", "row", "walk", "parade", "quay", "embankment",
			"esplanade",
			"promenade", "parkway", "highway", "approach", "bypass", "wharf");
	private static final Set<String> MAY_END_STREET = Set.of("hill", "gate", "green", "rise", "view", "bank", "bridge",
			"end", "passage", "ring", "vale", "arcade", "alley", "market", "circus", "broadway", "yard", "av");
	private static final Set<String> SAINT_OR_STREET = Set.of("st");
	private static final Set<String> MARKET_TOWNS = Set.of("harborough", "drayton", "rasen", "deeping", "weighton",
			"bosworth", "lavington", "warsop");
	private static final Set<String> JOINS = Set.of("of", "on", "upon", "in", "under", "by", "le", "la", "the", "and",
			"&");
	private static final Set<String> PART_OF_BUILDING = Set.of("unit", "units", "flat", "apartment", "apt", "suite",
			"studio", "room", "block", "office", "offices", "floor", "level", "shop", "plot", "box");
	private static final Set<String> BUILDING = Set.of("house", "building", "buildings", "centre", "center", "court",
			"tower", "works", "mill", "mills", "warehouse", "park", "estate", "chambers", "exchange", "hub", "hospital",
			"school", "college", "library", "hall", "hotel", "plaza", "campus", "cottage", "farm", "farmhouse", "barn",
			"barns", "lodge", "manor", "grange");
	private static final Set<String> STOREYS = Set.of("ground", "first", "second", "third", "fourth", "fifth", "sixth",
			"top", "lower", "upper", "mezzanine");

	private StreetWords() {
	}

	private static String bare(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[.]$", "");
	}

	static boolean isHouseNumber(String word) {
		return HOUSE.matcher(word).matches();
	}

	static boolean endsStreet(String word) {
		return ENDS_STREET.contains(bare(word));
	}

	/** Returns whether a word may end a street, if none that surely does is there. */
	static boolean mayEndStreet(String word, String next) {
		String bare = bare(word);
		return MAY_END_STREET.contains(bare) && !JOINS.contains(bare(next))
				&& !(bare.equals("market") && MARKET_TOWNS.contains(bare(next)));
	}

	static boolean isSaintOrStreet(String word) {
		return SAINT_OR_STREET.contains(bare(word));
	}

	/** Returns whether a word names a kind of part of a building, which a number or letter follows. */
	static boolean hasPartBehind(String before, String word) {
		return PART_OF_BUILDING.contains(bare(word))
				&& !(ORDINAL.matcher(bare(before)).matches() || STOREYS.contains(bare(before)));
	}

	static boolean isPart(String word) {
		return PART.matcher(word).matches();
	}

	/** Returns whether the name of a building or of a part of it ends with a word. */
	static boolean endsBuilding(String word) {
		return BUILDING.contains(bare(word)) || PART_OF_BUILDING.contains(bare(word));
	}
}
