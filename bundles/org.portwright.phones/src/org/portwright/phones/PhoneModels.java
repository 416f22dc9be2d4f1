package org.portwright.phones;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.SignInMethod;
import org.portwright.phones.PhoneModel.Support;
import org.portwright.reference.ReferenceData;
import org.portwright.reference.ReferenceValue;

/** The models of desk phones of which something is known, from the reference data. */
@SuppressWarnings("nls")
public final class PhoneModels {

	private static final String TOPIC = "phones";
	private static final String EMERGENCY = "emergency ";
	/** Longer texts are no model that somebody typed. */
	private static final int LONGEST_TEXT = 200;
	/** So many words of letters or digits has the name of a model: Yealink, T, 21, P, E, 2. */
	private static final int LONGEST_NAME = 6;
	private static final Pattern WORD = Pattern.compile("[A-Z]+|[0-9]+");
	/** Words that makers and labels put between maker and model, and behind it. */
	private static final Pattern FILLER = Pattern.compile("\\b(?:SIP|CP|OBIHAI|IP PHONE|ENTERPRISE|3PCC|K9)\\b");
	/** Another software runs on a VVX of that name: what is known of the model does not hold. */
	private static final Set<String> OTHER_SOFTWARE = Set.of("VVX", "OBI");
	private static final Pattern ALCATEL = Pattern.compile("^\\s*(?:ALE|ALCATEL)\\b(?![ -]LUCENT)");

	private static final PhoneModels KNOWN = read(ReferenceData.of(TOPIC));

	private final Map<String, PhoneModel> byName;
	private final Map<String, @Nullable PhoneModel> byWords = new HashMap<>();

	private PhoneModels(Map<String, PhoneModel> byName) {
		this.byName = byName;
		byName.forEach((name, model) -> byWords.put(joined(words(name)), model));
	}

	/** Those that Portwright knows. */
	public static PhoneModels known() {
		return KNOWN;
	}

	/** A value is named after a way to sign in, or emergency calls, and a model: {@code sipGateway VVX 600}. */
	private static PhoneModels read(ReferenceData data) {
		Map<String, Map<SignInMethod, Support>> supports = new LinkedHashMap<>();
		Map<String, EmergencyCalls> emergency = new HashMap<>();
		for (String name : data.names()) {
			int space = name.indexOf(' ');
			String model = name.substring(space + 1);
			if (name.startsWith(EMERGENCY)) {
				emergency.put(model, emergency(data.value(name)));
				continue;
			}
			SignInMethod method = Optional.ofNullable(SignInMethod.get(name.substring(0, space))).orElseThrow();
			supports.computeIfAbsent(model, any -> new HashMap<>()).put(method,
					support(data.value(name)));
		}
		Map<String, PhoneModel> models = new LinkedHashMap<>();
		supports.forEach((name, known) -> models.put(name,
				new PhoneModel(name, known, Optional.ofNullable(emergency.get(name)))));
		return new PhoneModels(Collections.unmodifiableMap(models));
	}

	private static EmergencyCalls emergency(ReferenceValue value) {
		return new EmergencyCalls("yes".equals(value.parts().get("dynamic")), "yes".equals(value.parts().get("lldp")),
				value.source(), value.asOf());
	}

	private static Support support(ReferenceValue value) {
		return new Support("yes".equals(value.parts().get("supported")), firmware(value.parts().get("minimum")),
				firmware(value.parts().get("approved")), "yes".equals(value.parts().get("teams")), value.source(),
				value.asOf());
	}

	private static Optional<Firmware> firmware(@Nullable String text) {
		return text == null ? Optional.empty() : Optional.of(new Firmware(text));
	}

	/** All of them, in the order of the data. */
	public List<PhoneModel> all() {
		return List.copyOf(byName.values());
	}

	/** Returns whether a model that people name is a phone for Teams, which no way to sign in by a gateway is for. */
	public boolean isTeamsPhone(@Nullable String written, SignInMethod method) {
		return of(written).flatMap(model -> model.support(method)).filter(Support::teams).isPresent();
	}

	/**
	 * Finds the model that people mean: {@code VVX 600}, {@code Polycom VVX600}, {@code vvx-600 (Leeds)}. Empty if it
	 * is none that is known, or if the text may mean several.
	 */
	public Optional<PhoneModel> of(@Nullable String written) {
		if (written == null || written.length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		List<Word> words = words(PhoneFamily.withMaker(written));
		if (words.stream().map(Word::text).collect(Collectors.toSet()).containsAll(OTHER_SOFTWARE)) {
			return Optional.empty();
		}
		Set<PhoneModel> found = new HashSet<>();
		List<Word> left = new ArrayList<>();
		int from = 0;
		while (from < words.size()) {
			int to = from;
			for (int end = Math.min(words.size(), from + LONGEST_NAME); end > from + 1 && to == from; end--) {
				@Nullable
				PhoneModel model = end < words.size() && words.get(end).glued() ? null
						: byWords.get(joined(words.subList(from, end)));
				if (model != null) {
					found.add(model);
					to = end;
				}
			}
			if (to == from) {
				left.add(words.get(from));
				to++;
			}
			from = to;
		}
		return found.size() == 1 && left.stream().noneMatch(Word::isModelNumber) ? Optional.of(found.iterator().next())
				: Optional.empty();
	}

	/**
	 * Letters or digits of a text.
	 *
	 * @param glued whether no other sign stands before it
	 */
	private record Word(String text, boolean glued) {

		/** Of {@code VVX 500/600} or {@code T46S/T48S} nobody knows which of the two it is. */
		boolean isModelNumber() {
			return Character.isDigit(text.charAt(0)) && (glued || text.length() > 2);
		}
	}

	private static String joined(List<Word> words) {
		return words.stream().map(Word::text).collect(Collectors.joining());
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		String maker = ALCATEL.matcher(text.toUpperCase(Locale.ROOT)).replaceFirst("ALCATEL-LUCENT")
				.replace("POLYCOM", "POLY");
		Matcher word = WORD.matcher(FILLER.matcher(maker.replace('_', ' ')).replaceAll(" "));
		int end = -1;
		while (word.find()) {
			words.add(new Word(word.group(), word.start() == end));
			end = word.end();
		}
		return words;
	}
}
