package org.portwright.guides;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

import org.portwright.model.AccountKind;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** Reads one guide: what happens from JSON, the texts from the properties beside it. */
@SuppressWarnings("nls")
final class GuideReader {

	private static final String INCLUDE = "include";
	private static final String STEPS = "steps";

	private final String id;
	private final ResourceBundle texts;
	private final Function<String, List<GuideStep>> shared;
	private final List<String> parts = new ArrayList<>();

	/**
	 * @param id     the name of its file
	 * @param shared gives the steps of a part that guides share
	 */
	GuideReader(String id, ResourceBundle texts, Function<String, List<GuideStep>> shared) {
		this.id = id;
		this.texts = texts;
		this.shared = shared;
	}

	/** @throws RuntimeException if it is no guide, or a text is missing: who wrote it reads why */
	Guide read(Reader json) {
		return guide(members(json));
	}

	/** Reads the steps of a part; a part has no parts. */
	List<GuideStep> readPart(Reader json) {
		Members part = members(json);
		List<GuideStep> steps = part.elements(STEPS).map(step -> new StepReader(id, texts).read(step)).toList();
		part.end();
		return steps;
	}

	private Members members(Reader json) {
		var reader = new JsonReader(json);
		reader.setStrictness(Strictness.STRICT);
		return new Members(id, JsonParser.parseReader(reader));
	}

	private Guide guide(Members json) {
		Guide.Audience subject = json.oneOf("for", Guide.Audience.class).orElseThrow(() -> json.unfit("for"));
		var fit = new GuideFit(json.texts("models"), json.texts("notModels"),
				json.texts("yetModels"), json.literals("accounts", AccountKind::get),
				json.text("service").map(service -> json.known("service", PhoneService.get(service))),
				json.isSet("onRequest"));
		Optional<SignInMethod> method = json.text("method")
				.map(literal -> json.known("method", SignInMethod.get(literal)));
		List<GuideStep> steps = json.elements(STEPS).flatMap(this::steps)
				.filter(step -> step.fit().isForService(fit.service())).toList();
		var guide = new Guide(id, subject, fit, method, parts, text("title"), text("opened"), text("introduction"),
				text("ending"), steps);
		json.end();
		if (steps.isEmpty() || steps.stream().map(GuideStep::key).distinct().count() != steps.size()
				|| !steps.getLast().fit().equals(StepFit.ALWAYS)) {
			throw json.unfit(STEPS);
		}
		if (method.isPresent() && subject != Guide.Audience.PHONE) {
			throw json.unfit("method");
		}
		return guide;
	}

	private Stream<GuideStep> steps(JsonElement element) {
		if (element instanceof JsonObject object && object.has(INCLUDE)) {
			var json = new Members(id, element);
			String part = json.text(INCLUDE).filter(name -> name.matches("[a-z-]{1,40}"))
					.orElseThrow(() -> json.unfit(INCLUDE));
			json.end();
			parts.add(part);
			return shared.apply(part).stream();
		}
		return Stream.of(new StepReader(id, texts).read(element));
	}

	private String text(String key) {
		return StepReader.text(id, texts, key);
	}
}
