package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which lists of phones name passwords, PINs and codes: what they head or stand beside is never taken and
 * never shown. Whole words alone: a Pinner or a spin class has no PIN.
 */
@SuppressWarnings("nls")
final class SecretWords {

	private static final String STAR = "*";
	private static final String HARMLESS = "HARMLESS";
	/** Letters and digits with a sign between them that only passwords have there: Turmeric?91. */
	private static final Pattern PASSWORD = Pattern.compile("\\p{L}{3}[?!*$%^~]{1,3}\\d\\d");
	/** How many words may stand between the name of a secret and its value: PIN is 4711. */
	private static final int VALUE_WITHIN = 2;
	private static final int LETTER = 0x7f;
	private static final int LETTER_BITS = 7;
	private static final Set<Certainty> IN_HEADINGS = EnumSet.of(Certainty.SURE, Certainty.WEAK);
	private static final SecretWords ALL = new SecretWords();

	private final Map<String, List<Phrase>> phrases = new HashMap<>();
	private final Map<String, Certainty> stems = new LinkedHashMap<>();
	/** The words behind the name of a secret by which it is something else: a password reset desk. */
	private final Set<String> harmless = new HashSet<>();
	/** The beginnings of all names of secrets: nearly all cells have none, and need not be taken apart. */
	private final BitSet beginnings = new BitSet();

	/** How sure a word is the name of a secret. */
	private enum Certainty {
		SURE, WEAK, VALUE, SENTENCE
	}

	private record Phrase(List<String> words, Certainty certainty) {
	}

	/** A phrase in a text, up to one of its words. */
	private record Place(Certainty certainty, int last) {
	}

	private SecretWords() {
		for (ListData.Line line : ListData.of("secrets.txt")) {
			if (line.key().equals(HARMLESS)) {
				harmless.addAll(line.entries());
			} else {
				line.entries().forEach(entry -> add(entry, Certainty.valueOf(line.key())));
			}
		}
	}

	private void add(String entry, Certainty certainty) {
		if (entry.startsWith(STAR)) {
			stems.put(entry, certainty);
			begin(entry.substring(1));
			return;
		}
		List<String> words = ListWords.of(entry).stream().map(ListWords.Word::text).toList();
		Stream.of(words, List.of(String.join("", words)))
				.forEach(each -> phrases.computeIfAbsent(each.getFirst(), any -> new ArrayList<>())
						.add(new Phrase(each, certainty)));
		begin(words.getFirst());
	}

	private void begin(String word) {
		if (word.length() > 2) {
			beginnings.set(beginning(word.charAt(0), word.charAt(1), word.charAt(2)));
		} else {
			beginnings.set(beginning(word.charAt(0), word.charAt(1), '\0'),
					beginning(word.charAt(0), word.charAt(1), '\u007f') + 1);
		}
	}

	private static int beginning(char first, char second, char third) {
		return (low(first) << LETTER_BITS | low(second)) << LETTER_BITS | low(third);
	}

	private static int low(char c) {
		return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c & LETTER;
	}

	/** Returns whether some letters in a text may begin the name of a secret. */
	private boolean mayName(String text) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			char next = i + 1 < length ? text.charAt(i + 1) : ' ';
			char third = i + 2 < length ? text.charAt(i + 2) : ' ';
			if (c > LETTER || beginnings.get(beginning(c, next, third))
					|| !Character.isLetterOrDigit(next) && isInitial(text, i) && isInitial(text, i + 2)) {
				return true;
			}
		}
		return false;
	}

	/** Returns whether a letter stands alone, as in P.I.N. */
	private static boolean isInitial(String text, int at) {
		return at < text.length() && Character.isLetter(text.charAt(at))
				&& (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
				&& (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
	}

	/** Returns whether a heading says that its column has secrets. */
	static boolean isHeading(String heading) {
		return ALL.mayName(heading) && ALL.places(ListWords.of(heading)).stream()
				.anyMatch(place -> IN_HEADINGS.contains(place.certainty()));
	}

	/** Returns whether a text has a secret in it: one is named, and what may be its value stands behind. */
	static boolean isRevealedIn(String text) {
		if (!ALL.mayName(text)) {
			return false;
		}
		List<ListWords.Word> words = ListWords.of(text);
		return ALL.places(words).stream().anyMatch(place -> hasValue(words, place.last()));
	}

	/**
	 * Returns whether a text may have a secret in it: one is named for sure, a value stands behind its name, or a word
	 * is written as only passwords are.
	 */
	static boolean isIn(String text) {
		if (!ALL.mayName(text)) {
			return PASSWORD.matcher(text).find();
		}
		List<ListWords.Word> words = ListWords.of(text);
		return ALL.places(words).stream().anyMatch(place -> hasValue(words, place.last())
				|| isSure(place, words) && !ALL.isHarmless(words, place.last())) || PASSWORD.matcher(text).find();
	}

	private static boolean isSure(Place place, List<ListWords.Word> words) {
		return place.certainty() == Certainty.SURE || place.certainty() == Certainty.SENTENCE
				|| place.certainty() == Certainty.WEAK && words.get(place.last()).capitals();
	}

	/** Returns whether all words behind the name of a secret are such that none of them can be the secret. */
	private boolean isHarmless(List<ListWords.Word> words, int last) {
		return last + 1 < words.size() && words.stream().noneMatch(ListWords.Word::isCode)
				&& words.stream().skip(last + 1L).allMatch(word -> harmless.contains(word.text()));
	}

	private static boolean hasValue(List<ListWords.Word> words, int last) {
		return last + 1 < words.size() && (words.get(last).assigns()
				|| words.subList(last + 1, Math.min(words.size(), last + 1 + VALUE_WITHIN)).stream()
						.anyMatch(ListWords.Word::isCode));
	}

	private List<Place> places(List<ListWords.Word> words) {
		List<Place> found = new ArrayList<>();
		List<String> whole = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		List<Integer> wordOfPart = new ArrayList<>();
		List<Integer> wordOfWhole = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			ListWords.Word word = words.get(i);
			whole.add(word.text());
			wordOfWhole.add(i);
			parts.addAll(word.parts());
			for (int part = 0; part < word.parts().size(); part++) {
				wordOfPart.add(i);
			}
			for (Map.Entry<String, Certainty> stem : stems.entrySet()) {
				if (isLike(stem.getKey(), word.text())) {
					found.add(new Place(stem.getValue(), i));
				}
			}
		}
		find(whole, wordOfWhole, found);
		if (!parts.equals(whole)) {
			find(parts, wordOfPart, found);
		}
		return found;
	}

	private void find(List<String> words, List<Integer> places, List<Place> found) {
		for (int i = 0; i < words.size(); i++) {
			for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
				int end = i + phrase.words().size();
				if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
					found.add(new Place(phrase.certainty(), places.get(end - 1)));
				}
			}
		}
	}

	private static boolean isLike(String stem, String word) {
		return stem.endsWith(STAR) ? word.contains(stem.substring(1, stem.length() - 1))
				: word.endsWith(stem.substring(1));
	}
}
