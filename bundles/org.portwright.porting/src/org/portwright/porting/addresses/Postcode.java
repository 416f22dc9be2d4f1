package org.portwright.porting.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;

/**
 * A postcode of the United Kingdom, upper-cased and with its one space. The grammar is Royal Mail's: six shapes of the
 * first half with the letters that each place allows, one shape of the second, and the special cases GIR 0AA and BFPO.
 */
@SuppressWarnings("nls")
public record Postcode(String text) {

	private static final int INWARD = 3;
	private static final int LONGEST = 7;
	private static final String AREA_FIRST = "[A-PR-UWYZ]";
	private static final String AREA_SECOND = "[A-HK-Y]";
	private static final Pattern ORDINARY = Pattern.compile("(" + AREA_FIRST + "[0-9]{1,2}|" + AREA_FIRST
			+ "[0-9][A-HJKPSTUW]|" + AREA_FIRST + AREA_SECOND + "[0-9]{1,2}|" + AREA_FIRST + AREA_SECOND
			+ "[0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}");
	private static final Pattern FORCES = Pattern.compile("BFPO [0-9]{1,4}");
	private static final String GIROBANK = "GIR 0AA";
	private static final String FORCES_AREA = "BFPO";
	private static final Set<String> ISLANDS = Set.of("JE", "GY", "IM");

	/** A postcode as typed, but upper-cased and spaced, right or not. */
	public static Postcode of(String typed) {
		String bare = Typed.without(typed, Typed::isSpace).toUpperCase(Locale.ROOT);
		if (bare.startsWith(FORCES_AREA)) {
			return new Postcode(FORCES_AREA + ' ' + bare.substring(FORCES_AREA.length()));
		}
		int split = Math.max(0, bare.length() - INWARD);
		return new Postcode(bare.substring(0, split) + ' ' + bare.substring(split));
	}

	/** Gives a postcode as Royal Mail writes it, and what is none, such as one of another country, as typed. */
	public static String usual(String typed) {
		Postcode postcode = of(typed);
		return postcode.wellFormed() ? postcode.text() : typed;
	}

	/** Whether it has the form of a postcode. */
	public boolean wellFormed() {
		return ORDINARY.matcher(text).matches() || FORCES.matcher(text).matches() || text.equals(GIROBANK);
	}

	/** Whether it is one of Jersey, Guernsey or the Isle of Man. */
	public boolean ofIslands() {
		return wellFormed() && ISLANDS.contains(text.substring(0, 2)) && Character.isDigit(text.charAt(2));
	}

	/** The letters that it begins with, which name its area; empty if it has not the form of a postcode. */
	public Optional<String> area() {
		return wellFormed() ? Optional.of(text.replaceFirst("[^A-Z].*", "")) : Optional.empty();
	}

	/**
	 * Finds the postcode that was meant when letters and digits that look alike were confused: O and 0, I and 1.
	 *
	 * @return the postcode with the fewest such changes; empty where there is none, or more than one
	 */
	public Optional<Postcode> withoutLookAlikes() {
		String bare = text.replace(" ", "");
		if (bare.length() > LONGEST) {
			return Optional.empty();
		}
		List<Integer> doubtful = new ArrayList<>();
		for (int i = 0; i < bare.length(); i++) {
			if (swapped(bare.charAt(i)) != bare.charAt(i)) {
				doubtful.add(i);
			}
		}
		List<Postcode> best = new ArrayList<>();
		int fewest = Integer.MAX_VALUE;
		for (int choice = 1; choice < 1 << doubtful.size(); choice++) {
			Postcode candidate = of(changed(bare, doubtful, choice));
			int changes = Integer.bitCount(choice);
			if (candidate.wellFormed() && changes <= fewest) {
				if (changes < fewest) {
					best.clear();
					fewest = changes;
				}
				best.add(candidate);
			}
		}
		return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
	}

	private static String changed(String bare, List<Integer> doubtful, int choice) {
		var changed = new StringBuilder(bare);
		for (int i = 0; i < doubtful.size(); i++) {
			if ((choice & 1 << i) != 0) {
				int at = doubtful.get(i);
				changed.setCharAt(at, swapped(bare.charAt(at)));
			}
		}
		return changed.toString();
	}

	private static char swapped(char c) {
		return switch (c) {
		case 'O' -> '0';
		case '0' -> 'O';
		case 'I' -> '1';
		case '1' -> 'I';
		default -> c;
		};
	}
}
