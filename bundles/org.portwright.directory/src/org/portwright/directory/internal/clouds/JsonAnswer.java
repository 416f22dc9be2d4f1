package org.portwright.directory.internal.clouds;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;

/** A JSON object of a server; whatever is not as expected is not there. */
public final class JsonAnswer {

	private final JsonObject object;

	private JsonAnswer(JsonObject object) {
		this.object = object;
	}

	/** Gives the object; empty if the text is none, or more than one, or has a name twice. */
	public static Optional<JsonAnswer> of(String text) {
		try {
			var reader = new UniqueJson(text);
			reader.setStrictness(Strictness.STRICT);
			return JsonParser.parseReader(reader) instanceof JsonObject object && reader.takeRepeated().isEmpty()
					&& reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(new JsonAnswer(object)) : Optional.empty();
		} catch (IOException | JsonParseException e) {
			return Optional.empty();
		}
	}

	/** The text of a member; empty if it has none. */
	public String text(String name) {
		return object.get(name) instanceof JsonPrimitive value && value.isString() ? value.getAsString().strip() : ""; //$NON-NLS-1$
	}

	/** The elements of a member as texts. */
	public List<String> texts(String name) {
		return object.get(name) instanceof JsonArray array
				? StreamSupport.stream(array.spliterator(), false).filter(JsonPrimitive.class::isInstance)
						.map(JsonElement::getAsString).toList()
				: List.of();
	}

	/** Returns whether a member is an object with something in it. */
	public boolean has(String name) {
		return object.get(name) instanceof JsonObject member && !member.isEmpty();
	}

	/** The whole seconds of a member; empty where it is no number of them, or less than none. */
	public Optional<Duration> seconds(String name) {
		return Optional.ofNullable(object.get(name)).filter(JsonPrimitive.class::isInstance)
				.map(JsonElement::getAsString).filter(text -> text.matches("\\d{1,9}")) //$NON-NLS-1$
				.map(text -> Duration.ofSeconds(Long.parseLong(text)));
	}
}
