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
	/** So many words of letters or digits has the name of a model: Edge, E, 350. */
	private static final int LONGEST_NAME = 3;
	private static final Pattern WORD = Pattern.compile("[A-Z]+|[0-9]+");
	/** Another software runs on those: what is known of the model does not hold. */
	private static final Set<String> OTHER_SOFTWARE = Set.of("OBI");

	private static final PhoneModels KNOWN = read(ReferenceData.of(TOPIC));

	private final Map<String, PhoneModel> byName;
	private final Map<String, @Nullable PhoneModel> byWords = new HashMap<>();

	private PhoneModels(Map<String, PhoneModel> byName) {
		this.byName = byName;
		byName.forEach((name, model) -> byWords.put(String.join("", words(name)), model));
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
		return new EmergencyCalls("yes".equals(value.parts().get("dynamic")), value.source(), value.asOf());
	}

	private static Support support(ReferenceValue value) {
		return new Support("yes".equals(value.parts().get("supported")), firmware(value.parts().get("minimum")),
				firmware(value.parts().get("approved")), value.source(), value.asOf());
	}

	private static Optional<Firmware> firmware(@Nullable String text) {
		return text == null ? Optional.empty() : Optional.of(new Firmware(text));
	}

	/** All of them, in the order of the data. */
	public List<PhoneModel> all() {
		return List.copyOf(byName.values());
	}

	/**
	 * Finds the model that people mean: {@code VVX 600}, {@code Polycom VVX600}, {@code vvx-600 (Leeds)}. Empty if it
	 * is none that is known, or if the text may mean several.
	 */
	public Optional<PhoneModel> of(@Nullable String written) {
		if (written == null || written.length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		List<String> words = words(written);
		if (words.stream().anyMatch(OTHER_SOFTWARE::contains)) {
			return Optional.empty();
		}
		Set<PhoneModel> found = new HashSet<>();
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
				@Nullable
				PhoneModel model = byWords.get(String.join("", words.subList(from, to)));
				if (model != null) {
					found.add(model);
					words.subList(from, to).replaceAll(any -> "");
				}
			}
		}
		return found.size() == 1 && words.stream().noneMatch(PhoneModels::isModelNumber)
				? Optional.of(found.iterator().next())
				: Optional.empty();
	}

	/** Of {@code VVX 500/600} nobody knows which of the two it is. */
	private static boolean isModelNumber(String word) {
		return word.length() > 2 && Character.isDigit(word.charAt(0));
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(text.toUpperCase(Locale.ROOT));
		while (word.find()) {
			words.add(word.group());
		}
		return words;
	}
}
