package org.portwright.numbering.internal.doubts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.internal.findings.Remark.Extent;

/**
 * Words that make numbers near them doubtful, as {@code doubts.txt} writes them.
 *
 * @param first  the words that it may begin with
 * @param second those of which one is behind the first; empty if any may be
 */
@SuppressWarnings("nls")
record DoubtPhrase(Kind kind, Extent extent, Set<String> first, Set<String> second, Pattern pattern) {

	private static final char OPTIONAL = '[';
	private static final char UNLESS = '!';
	private static final char APART = '^';
	private static final char IN_BRACKET = '(';
	private static final String ANY = "*";
	private static final String GAP = "...";
	private static final String SIGNS = "?:";
	private static final String BLANK = "[\\s\\u00A0]{1,2}";
	private static final Pattern SIGN = Pattern.compile("\\P{L}");
	private static final Pattern ELEMENTS = Pattern.compile(" ");

	/**
	 * Reads a phrase.
	 *
	 * @param choices what stands for a choice between angle brackets
	 */
	static DoubtPhrase of(Kind kind, Extent extent, String phrase, Map<String, String> choices) {
		String written = phrase;
		for (Map.Entry<String, String> choice : choices.entrySet()) {
			written = written.replace('<' + choice.getKey() + '>', choice.getValue());
		}
		List<String> elements = ELEMENTS.splitAsStream(written).toList();
		Set<String> first = new HashSet<>();
		int at = 0;
		while (isOptional(elements.get(at))) {
			first.addAll(beginnings(elements.get(at++)));
		}
		first.addAll(beginnings(elements.get(at)));
		Set<String> second = at > 0 || !isOneWord(elements.get(0)) ? Set.of() : second(elements);
		return new DoubtPhrase(kind, extent, Set.copyOf(first), second, pattern(elements));
	}

	private static Set<String> second(List<String> elements) {
		Set<String> second = new HashSet<>();
		for (String element : elements.subList(1, elements.size())) {
			if (!Character.isLetter(bare(element).charAt(0)) || element.charAt(0) == UNLESS) {
				return Set.of();
			}
			second.addAll(beginnings(element));
			if (!isOptional(element)) {
				return Set.copyOf(second);
			}
		}
		return Set.of();
	}

	private static boolean isOptional(String element) {
		return element.charAt(0) == OPTIONAL;
	}

	private static boolean isOneWord(String element) {
		return bare(element).chars().allMatch(each -> Character.isLetter(each) || each == '/');
	}

	private static String bare(String element) {
		return switch (element.charAt(0)) {
		case OPTIONAL -> element.substring(1, element.length() - 1);
		case APART, IN_BRACKET, UNLESS -> element.substring(1);
		default -> element;
		};
	}

	/** The words of the text that those of an element begin with. */
	private static Set<String> beginnings(String element) {
		Set<String> words = new HashSet<>();
		for (String choice : bare(element).split("/")) {
			words.add(SIGN.split(choice, 2)[0].toLowerCase(Locale.ROOT));
			words.add(choice.replace("'", "").split("\\P{L}", 2)[0].toLowerCase(Locale.ROOT));
		}
		return words;
	}

	private static Pattern pattern(List<String> elements) {
		var pattern = new StringBuilder("(?iu)");
		boolean blank = false;
		for (String element : elements) {
			if (isOptional(element)) {
				pattern.append("(?:").append(blank ? BLANK : "").append(choice(element)).append(blank ? "" : BLANK)
						.append(")?");
				continue;
			}
			switch (element.charAt(0)) {
			case UNLESS -> pattern.append("(?!\\s*+").append(choice(element)).append("(?!\\p{L}))");
			case APART -> pattern.append("(?<=[(\\[,;:–—\\t\\n-]\\s{0,2}|\\d ?|^)").append(choice(element));
			case IN_BRACKET -> pattern.append("(?<=[(\\[])").append(choice(element));
			default -> {
				boolean spaced = blank && SIGNS.indexOf(element) < 0 && !element.equals(GAP);
				pattern.append(spaced ? BLANK : "").append(choice(element));
			}
			}
			blank = !element.equals(GAP);
		}
		return Pattern.compile(pattern.append("(?!\\p{L})").toString());
	}

	private static String choice(String element) {
		String choice = bare(element);
		if (choice.equals(GAP)) {
			return "[^.!?\\n]{0,40}?\\b";
		}
		return Arrays.stream(choice.split("/")).map(DoubtPhrase::words).collect(Collectors.joining("|", "(?:", ")"));
	}

	private static String words(String words) {
		if (words.equals(ANY)) {
			return "\\p{L}+";
		}
		if (SIGNS.contains(words)) {
			return " ?" + Pattern.quote(words);
		}
		List<String> quoted = new ArrayList<>();
		for (String word : words.split("_")) {
			quoted.add(word.codePoints().mapToObj(DoubtPhrase::sign).collect(Collectors.joining()));
		}
		return String.join(BLANK, quoted);
	}

	private static String sign(int sign) {
		return switch (sign) {
		case '\'' -> "['’]?";
		case '-' -> "[ -]?";
		case '*' -> "\\d\\d";
		case '.' -> "\\.";
		default -> Character.toString(sign);
		};
	}
}
