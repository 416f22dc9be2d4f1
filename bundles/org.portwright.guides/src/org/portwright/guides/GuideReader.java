package org.portwright.guides;

import java.io.Reader;
import java.util.Optional;
import java.util.ResourceBundle;

import org.portwright.model.SignInMethod;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** Reads one guide: what happens from JSON, the texts from the properties beside it. */
@SuppressWarnings("nls")
final class GuideReader {

	private static final String SECURE = "https://";

	private final String id;
	private final ResourceBundle texts;

	/** @param id the name of its file */
	GuideReader(String id, ResourceBundle texts) {
		this.id = id;
		this.texts = texts;
	}

	/** @throws RuntimeException if it is no guide, or a text is missing: who wrote it reads why */
	Guide read(Reader json) {
		var reader = new JsonReader(json);
		reader.setStrictness(Strictness.STRICT);
		return guide(new Members(id, JsonParser.parseReader(reader)));
	}

	private Guide guide(Members json) {
		GuideAudience subject = json.oneOf("for", GuideAudience.class).orElseThrow(() -> json.unfit("for"));
		Optional<SignInMethod> method = json.text("method").map(literal -> method(json, literal));
		var guide = new Guide(id, subject, json.texts("models"), method, text("title"), text("opened"),
				text("introduction"), text("ending"), json.elements("steps").map(this::step).toList());
		json.end();
		if (guide.steps().isEmpty() || guide.steps().stream().map(GuideStep::key).distinct().count() != guide.steps()
				.size()) {
			throw json.unfit("steps");
		}
		if (method.isPresent() && subject != GuideAudience.PHONE) {
			throw json.unfit("method");
		}
		return guide;
	}

	private static SignInMethod method(Members json, String literal) {
		return Optional.ofNullable(SignInMethod.get(literal)).orElseThrow(() -> json.unfit("method"));
	}

	private GuideStep step(JsonElement element) {
		var json = new Members(id, element);
		String key = json.text("key").filter(text -> text.matches("[a-zA-Z]{1,40}"))
				.orElseThrow(() -> json.unfit("key"));
		Optional<StepPlace> place = json.oneOf("at", StepPlace.class);
		StepAction action = json.oneOf("action", StepAction.class).orElse(StepAction.NONE);
		String value = json.text("value").orElse("");
		if (action.hasValue() == value.isEmpty() || action == StepAction.OPEN_PAGE && !value.startsWith(SECURE)) {
			throw json.unfit("value");
		}
		Optional<String> link = texts.containsKey(key + ".link") ? Optional.of(text(key + ".link")) : Optional.empty();
		if (action == StepAction.NONE && place.isEmpty()) {
			// Nobody would do it.
			throw json.unfit("at");
		}
		var step = new GuideStep(key, text(key + ".title"), text(key + ".text"), link, place, json.isSet("optional"),
				action, value, action == StepAction.COPY_TEXT ? text(key + ".copy") : "",
				json.oneOf("effect", Effect.class));
		json.end();
		return step;
	}

	private String text(String key) {
		String text = texts.getString(key);
		if (text.isBlank()) {
			throw new IllegalArgumentException(id + ": the text " + key + " is empty");
		}
		return text;
	}
}
