package org.portwright.workspace.fields;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntBiFunction;

/** How much two words are written alike: the changes of a character that make one of the other, whatever its case. */
final class Nearness {

	/** Of what is typed at most each of so many characters is wrong, or it is another word. */
	private static final int ONE_WRONG_OF = 4;

	private Nearness() {
	}

	/** Gives the candidates that are written much like a word, the nearest first. */
	static List<String> nearest(String word, Collection<String> candidates, int most) {
		return nearest(word, candidates, most, Nearness::distance);
	}

	/** Gives the candidates that are near a word by a distance, the nearest first. */
	static List<String> nearest(String word, Collection<String> candidates, int most,
			ToIntBiFunction<String, String> distance) {
		record Near(String candidate, int distance) {
		}
		String wanted = word.toLowerCase(Locale.ROOT);
		int limit = 1 + wanted.length() / ONE_WRONG_OF;
		return candidates.stream()
				.map(candidate -> new Near(candidate,
						distance.applyAsInt(wanted, candidate.toLowerCase(Locale.ROOT))))
				.filter(near -> near.distance <= limit).sorted(Comparator.comparingInt(Near::distance)).limit(most)
				.map(Near::candidate).toList();
	}

	/** Characters to put in, leave out or change. */
	static int distance(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[b.length()];
	}
}
