package org.portwright.phones.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.Quoted;

/**
 * The headings of lists of phones in seven languages, from a table. A heading is known in any spelling:
 * {@code MAC-Address}, {@code mac_id}, {@code Phone MAC (new)}.
 */
@SuppressWarnings("nls")
final class ListHeadings {

	private static final int LONGEST = 80;
	private static final String UNCERTAIN = "?";
	private static final String OTHER = "OTHER";
	private static final String CONTRAST = "CONTRAST";
	private static final String FILLER = "FILLER";
	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
	private static final Pattern OR = Pattern.compile("[/|,&+]|(?i:\\bor\\b|\\band\\b|\\boder\\b|\\bund\\b)");
	private static final Pattern NUMERALS = Pattern.compile("\\d{1,2}");
	private static final ListHeadings ALL = new ListHeadings();

	private final Map<String, HeadingMeaning> meanings = new HashMap<>();
	/** Words that make a heading mean something else than its others say. */
	private final Set<String> contrasts = new HashSet<>();
	private final Set<String> fillers = new HashSet<>();

	private ListHeadings() {
		for (ListData.Line line : ListData.of("headings.txt")) {
			List<String> entries = line.entries().stream().map(ListWords::bare).toList();
			switch (line.key()) {
			case CONTRAST -> contrasts.addAll(entries);
			case FILLER -> fillers.addAll(entries);
			default -> entries.forEach(entry -> meanings.put(entry, meaning(line.key())));
			}
		}
		for (PhoneField field : PhoneField.values()) {
			List.of(field.label(), field.feature().getName()).forEach(
					name -> meanings.put(ListWords.bare(name),
							new HeadingMeaning(HeadingMeaning.Kind.FIELD, List.of(field))));
		}
	}

	private static HeadingMeaning meaning(String key) {
		if (key.equals(OTHER)) {
			return HeadingMeaning.OTHER;
		}
		boolean uncertain = key.startsWith(UNCERTAIN);
		return new HeadingMeaning(uncertain ? HeadingMeaning.Kind.ONE_OF : HeadingMeaning.Kind.FIELD,
				Arrays.stream((uncertain ? key.substring(1).strip() : key).split(" ")).map(PhoneField::valueOf)
						.toList());
	}

	/** Returns what a heading means. A secret goes before all else: {@code Name/PIN} is no name. */
	static HeadingMeaning of(String heading) {
		if (heading.isBlank()) {
			return HeadingMeaning.NONE;
		}
		if (heading.length() > LONGEST) {
			return HeadingMeaning.UNKNOWN;
		}
		return SecretWords.isHeading(heading) ? HeadingMeaning.SECRET : ALL.meaningOf(heading);
	}

	/** Returns a heading for people; one with a secret in it, such as {@code PIN: 4711}, is not shown. */
	static String shown(String heading) {
		return SecretWords.isRevealedIn(heading) ? Messages.ListHeadings_secret : Quoted.of(heading);
	}

	private HeadingMeaning meaningOf(String heading) {
		String outside = withoutBrackets(heading);
		List<String> words = ListWords.of(outside).stream().map(ListWords.Word::text).toList();
		return known(ListWords.bare(heading)).or(() -> known(String.join("", words)))
				.orElseGet(() -> words.stream().anyMatch(contrasts::contains) ? HeadingMeaning.CONTRAST
						: known(words.stream().filter(this::isTelling).collect(Collectors.joining()))
								.or(() -> alternatives(outside)).orElseGet(() -> touched(words)));
	}

	private Optional<HeadingMeaning> known(String bare) {
		return Optional.ofNullable(meanings.get(bare));
	}

	private boolean isTelling(String word) {
		return !fillers.contains(word) && !NUMERALS.matcher(word).matches();
	}

	/** One word of {@code Assigned user} is known: its cells tell, as long as no text is meant, which they never do. */
	private HeadingMeaning touched(List<String> words) {
		List<PhoneField> fields = words.stream().filter(this::isTelling).flatMap(word -> known(word).stream())
				.flatMap(each -> each.fields().stream())
				.filter(field -> !field.isText() || field == PhoneField.MODEL).distinct().toList();
		return fields.isEmpty() ? HeadingMeaning.UNKNOWN : new HeadingMeaning(HeadingMeaning.Kind.TOUCHED, fields);
	}

	/** Returns a heading without what explains it: {@code MAC (on the label)}. */
	static String withoutBrackets(String heading) {
		return heading.indexOf('(') < 0 && heading.indexOf('[') < 0 ? heading
				: BRACKETS.matcher(heading).replaceAll(" ");
	}

	/** Of {@code Name / Number} the cells tell which it is, as long as all of it is known. */
	private Optional<HeadingMeaning> alternatives(String heading) {
		List<String> parts = OR.splitAsStream(heading).filter(part -> !part.isBlank()).map(ListWords::bare).toList();
		List<PhoneField> fields = parts.stream().flatMap(part -> known(part).stream())
				.flatMap(each -> each.fields().stream()).distinct().toList();
		if (parts.size() < 2 || fields.isEmpty() || !meanings.keySet().containsAll(parts)) {
			return Optional.empty();
		}
		return Optional.of(new HeadingMeaning(
				fields.size() == 1 ? HeadingMeaning.Kind.FIELD : HeadingMeaning.Kind.ONE_OF, fields));
	}
}
