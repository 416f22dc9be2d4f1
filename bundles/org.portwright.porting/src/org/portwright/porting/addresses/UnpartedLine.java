package org.portwright.porting.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of an address without commas, as {@code Unit 5 Acorn House 12 Mill Lane Otley}: the building, the street and
 * the town are told apart by their words. Each word stays where it is.
 */
@SuppressWarnings("nls")
final class UnpartedLine {

	private static final Pattern WORD = Pattern.compile(StreetWords.NUMBER + "(?= |$)|\\S+");

	private final List<String> words;

	UnpartedLine(String line) {
		words = WORD.matcher(line).results().map(MatchResult::group).toList();
	}

	/** Returns its parts: what is of the building, the street, and what is behind it; the line where nothing tells. */
	List<String> parts() {
		int end = streetEnd();
		if (end > 0) {
			return joined(streetBegin(end), end);
		}
		int number = number(words.size());
		if (number >= 0) {
			// Many streets are named by one word, such as Kirkgate.
			return joined(number, Math.max(number + 2, words.size() - 1));
		}
		int building = building(words.size() - 1);
		return building == 0 ? joined(0, words.size()) : joined(building, Math.max(building, words.size() - 1));
	}

	private List<String> joined(int begin, int end) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int to : new int[] { begin, Math.min(end, words.size()), words.size() }) {
			if (to > from) {
				parts.add(String.join(" ", words.subList(from, to)));
				from = to;
			}
		}
		return parts;
	}

	private String word(int at) {
		return at < 0 || at >= words.size() ? "" : words.get(at);
	}

	/** Where the street ends; 0 if no word tells. */
	private int streetEnd() {
		int sure = 0;
		int likely = 0;
		for (int at = 1; at < words.size(); at++) {
			boolean named = !StreetWords.isHouseNumber(word(at - 1)) && !isPartOf(at - 1);
			if (!named) {
				continue;
			}
			boolean behind = at < words.size() - 1;
			if (StreetWords.endsStreet(word(at)) && (behind || sure == 0)) {
				sure = at + 1;
			} else if (StreetWords.isSaintOrStreet(word(at)) && sure == 0 && (likely == 0 || likely == at)
					&& number(at) >= 0 && !StreetWords.isSaintOrStreet(word(at - 1))) {
				sure = at + 1;
			} else if (StreetWords.mayEndStreet(word(at), word(at + 1)) && (behind || likely == 0)) {
				likely = at + 1;
			}
		}
		return sure > 0 ? sure : likely;
	}

	private int streetBegin(int end) {
		int number = number(end);
		return number >= 0 ? number : building(end - 2);
	}

	/** The last number of a house before a place; negative if there is none. */
	private int number(int end) {
		for (int at = end - 1; at >= 0; at--) {
			if (StreetWords.isHouseNumber(word(at)) && !isPartOf(at)) {
				return at;
			}
		}
		return -1;
	}

	/** Whether a number or letter is that of a flat, a unit or the like. */
	private boolean isPartOf(int at) {
		return at > 0 && StreetWords.isPart(word(at)) && StreetWords.hasPartBehind(word(at - 2), word(at - 1));
	}

	/** Where the last name of a building before a place ends; 0 if there is none. */
	private int building(int end) {
		for (int at = Math.min(end, words.size()) - 1; at > 0; at--) {
			if (isPartOf(at) || StreetWords.endsBuilding(word(at)) && !isPartOf(at + 1)) {
				return at + 1;
			}
		}
		return 0;
	}
}
