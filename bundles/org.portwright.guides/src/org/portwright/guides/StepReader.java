package org.portwright.guides;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.portwright.model.AccountKind;
import org.portwright.model.PhoneService;

import com.google.gson.JsonElement;

/**
 * Reads one step.
 *
 * @param id    the name of the file that it stands in
 * @param texts the texts beside that
 */
@SuppressWarnings("nls")
record StepReader(String id, ResourceBundle texts) {

	private static final String SECURE = "https://";
	/** What a provisioning address is for. */
	private static final List<String> PHONES = List.of("single", "bulk");

	/** @throws RuntimeException as {@link GuideReader#read} */
	GuideStep read(JsonElement element) {
		var json = new Members(id, element);
		String key = json.text("key").filter(text -> text.matches("[a-zA-Z]{1,40}"))
				.orElseThrow(() -> json.unfit("key"));
		Optional<GuideStep.Place> place = json.oneOf("at", GuideStep.Place.class);
		StepAction action = json.oneOf("action", StepAction.class).orElse(StepAction.NONE);
		String value = json.text("value").orElse("");
		if (!fits(action, value)) {
			throw json.unfit("value");
		}
		Optional<String> link = optional(key + ".link");
		Optional<String> deed = optional(key + ".deed");
		if (action == StepAction.NONE && place.isEmpty()) {
			// Nobody would do it.
			throw json.unfit("at");
		}
		var step = new GuideStep(key, text(key + ".title"),
				deed.isPresent() ? optional(key + ".text").orElse("") : text(key + ".text"), deed.orElse(""), link,
				place, json.isSet("optional"),
				action, value, action == StepAction.COPY_TEXT ? text(key + ".copy") : "",
				json.oneOf("effect", GuideStep.Effect.class), json.oneOf("screen", PhoneScreen.class), fit(json));
		json.end();
		return step;
	}

	private static StepFit fit(Members json) {
		List<String> needs = json.texts("unlessMet");
		if (needs.stream().anyMatch(need -> !need.matches("[A-Z_]{1,40}"))) {
			throw json.unfit("unlessMet");
		}
		return new StepFit(needs, json.literals("accounts", AccountKind::get),
				json.literals("services", PhoneService::get), json.texts("models"), json.texts("notModels"),
				json.oneOf("location", StepFit.Location.class));
	}

	private static boolean fits(StepAction action, String value) {
		return switch (action) {
		case OPEN_PAGE -> value.startsWith(SECURE);
		case COPY_PROVISIONING_URL -> PHONES.contains(value);
		default -> action.hasValue() != value.isEmpty();
		};
	}

	private Optional<String> optional(String key) {
		return texts.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
	}

	private String text(String key) {
		return text(id, texts, key);
	}

	static String text(String id, ResourceBundle texts, String key) {
		String text = texts.getString(key);
		if (text.isBlank()) {
			throw new IllegalArgumentException(id + ": the text " + key + " is empty");
		}
		return text;
	}
}
