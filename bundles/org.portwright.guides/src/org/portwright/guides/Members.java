package org.portwright.guides;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The members of a JSON object, each asked for with what it has to be; one that nobody asks for is a mistake. */
@SuppressWarnings("nls")
final class Members {

	private final String file;
	private final JsonObject object;
	private final Set<String> asked = new HashSet<>();

	Members(String file, JsonElement element) {
		this.file = file;
		if (!(element instanceof JsonObject members)) {
			throw new IllegalArgumentException(file + ": " + element + " is no object");
		}
		object = members;
	}

	/** Has to be called last. */
	void end() {
		object.keySet().stream().filter(key -> !asked.contains(key)).findFirst().ifPresent(key -> {
			throw unfit(key);
		});
	}

	/** Says that a member is missing or does not fit. */
	IllegalArgumentException unfit(String key) {
		return new IllegalArgumentException(file + ": \"" + key + "\" does not fit in " + object);
	}

	Optional<String> text(String key) {
		return member(key).map(value -> text(key, value));
	}

	List<String> texts(String key) {
		return elements(key).map(value -> text(key, value)).toList();
	}

	/** Words of the model, each by what knows it. */
	<E extends Enumerator> List<E> literals(String key, Function<String, @Nullable E> get) {
		List<E> found = new ArrayList<>();
		for (String word : texts(key)) {
			found.add(this.<E>known(key, get.apply(word)));
		}
		return found;
	}

	/** Returns a value that is known; for null the key is refused as unfit. */
	<E extends Enumerator> E known(String key, @Nullable E value) {
		if (value == null) {
			throw unfit(key);
		}
		return value;
	}

	boolean isSet(String key) {
		return member(key).map(value -> {
			if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
				return primitive.getAsBoolean();
			}
			throw unfit(key);
		}).orElse(false);
	}

	/** A constant, written as <code>openPage</code> for <code>OPEN_PAGE</code>. */
	<E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
		return text(key).map(word -> EnumSet.allOf(type).stream().filter(constant -> word.equals(word(constant)))
				.findFirst().orElseThrow(() -> unfit(key)));
	}

	Stream<JsonElement> elements(String key) {
		return member(key).map(value -> {
			if (value instanceof JsonArray array) {
				return array.asList().stream();
			}
			throw unfit(key);
		}).orElseGet(Stream::of);
	}

	private Optional<JsonElement> member(String key) {
		asked.add(key);
		return Optional.ofNullable(object.get(key));
	}

	private String text(String key, JsonElement value) {
		if (value instanceof JsonPrimitive primitive && primitive.isString() && !primitive.getAsString().isBlank()) {
			return primitive.getAsString();
		}
		throw unfit(key);
	}

	private static String word(Enum<?> constant) {
		var word = new StringBuilder();
		for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
			word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
		}
		return word.toString();
	}
}
