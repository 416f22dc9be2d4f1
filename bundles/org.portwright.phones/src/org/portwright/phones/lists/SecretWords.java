package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
	private static final String PASSWORD_SIGNS = "?!*$%^~";
	/** Letters and digits with a sign between them that only passwords have there: Turmeric?91. */
	private static final Pattern PASSWORD = Pattern.compile("\\p{L}{3}[" + PASSWORD_SIGNS + "]{1,3}\\d\\d");
	private static final int ASCII = 0x7f;
	/** The geometric shapes of Unicode, which bullets are. */
	private static final char FIRST_SHAPE = '\u25A0';
	private static final char LAST_SHAPE = '\u25FF';
	/** How many words may stand between the name of a secret and its value: PIN is 4711. */
	private static final int VALUE_WITHIN = 2;
	private static final Set<Certainty> IN_HEADINGS = EnumSet.of(Certainty.SURE, Certainty.WEAK);
	private static final SecretWords ALL = new SecretWords();

	private final Map<String, List<Phrase>> phrases = new HashMap<>();
	private final List<Stem> stems = new ArrayList<>();
	/** The words behind the name of a secret by which it is something else: a password reset desk. */
	private final Set<String> harmless = new HashSet<>();
	/** The words that tell of phrases, and the stems: nearly all cells have none, and need not be taken apart. */
	private final WordBeginnings telling = new WordBeginnings();
	private final WordBeginnings tellingStems = new WordBeginnings();

	/** How sure a word is the name of a secret. */
	private enum Certainty {
		SURE, WEAK, VALUE, SENTENCE
	}

	private record Phrase(List<String> words, Certainty certainty) {
	}

	/**
	 * A part of a word.
	 *
	 * @param inside whether letters may stand behind it
	 */
	private record Stem(String text, boolean inside, Certainty certainty) {

		boolean isIn(String word) {
			return inside ? word.contains(text) : word.endsWith(text);
		}
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
		phrases.values().forEach(alike -> alike.forEach(phrase -> telling.add(telling(phrase.words()))));
	}

	private void add(String entry, Certainty certainty) {
		if (entry.startsWith(STAR)) {
			boolean inside = entry.endsWith(STAR);
			String text = entry.substring(1, entry.length() - (inside ? 1 : 0));
			stems.add(new Stem(text, inside, certainty));
			tellingStems.add(text);
			return;
		}
		List<String> words = ListWords.of(entry).stream().map(ListWords.Word::text).toList();
		Stream.of(words, List.of(String.join("", words)))
				.forEach(each -> phrases.computeIfAbsent(each.getFirst(), any -> new ArrayList<>())
						.add(new Phrase(each, certainty)));
	}

	/** Returns the word of a phrase that the fewest texts have: the name of a secret in it, or its longest word. */
	private String telling(List<String> words) {
		return words.stream().filter(this::isPhrase).findFirst()
				.orElseGet(() -> words.stream().max(Comparator.comparing(String::length)).orElseThrow());
	}

	private boolean isPhrase(String word) {
		return phrases.getOrDefault(word, List.of()).stream().anyMatch(phrase -> phrase.words().size() == 1);
	}

	/** Returns whether some letters in a text may begin the name of a secret. */
	private boolean mayName(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > ASCII ? !isSign(c)
					: c >= 'A' && (tellingStems.isAt(text, i) || mayBegin(text, i)
							&& (telling.isAt(text, i) || isInitial(text, i) && isInitial(text, i + 2)))) {
				return true;
			}
		}
		return false;
	}

	/** Returns whether a character is a blank, a dash, a quote or a bullet: no letter is in it, nor is it in a word. */
	private static boolean isSign(char c) {
		return c >= FIRST_SHAPE && c <= LAST_SHAPE || switch (Character.getType(c)) {
		case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.OTHER_PUNCTUATION,
				Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
			true;
		default -> false;
		};
	}

	/** Returns whether a word, or a part of one such as adminPIN, may begin at a place. */
	private static boolean mayBegin(String text, int at) {
		char c = text.charAt(at);
		return at == 0 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(c)
				|| Character.isUpperCase(c);
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
			return isPassword(text);
		}
		List<ListWords.Word> words = ListWords.of(text);
		return ALL.places(words).stream().anyMatch(place -> hasValue(words, place.last())
				|| isSure(place, words) && !ALL.isHarmless(words, place.last())) || isPassword(text);
	}

	private static boolean isPassword(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (PASSWORD_SIGNS.indexOf(text.charAt(i)) >= 0) {
				return PASSWORD.matcher(text).find();
			}
		}
		return false;
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
			for (Stem stem : stems) {
				if (stem.isIn(word.text())) {
					found.add(new Place(stem.certainty(), i));
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
}
