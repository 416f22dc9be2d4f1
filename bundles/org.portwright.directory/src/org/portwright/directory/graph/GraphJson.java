package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Values of Graph's JSON as a file can hold them. A value of another kind than its field has, or with characters that
 * do not belong in a line, is not read: nobody makes another one of it.
 */
@SuppressWarnings("nls")
final class GraphJson {

	/** Words that many entries have are kept once. */
	private static final int MOST_WORDS = 1000;
	private static final int LONGEST_WORD = 40;
	private static final int LAST_ASCII = 126;

	private final Map<String, @Nullable String> words = new HashMap<>();

	/** Takes a text without what stands around it; null is a text without letters. Empty if it is none. */
	Optional<String> text(JsonReader json) throws IOException {
		return switch (json.peek()) {
		case STRING -> held(json.nextString()).map(this::word);
		case NULL -> {
			json.nextNull();
			yield Optional.of("");
		}
		default -> {
			json.skipValue();
			yield Optional.empty();
		}
		};
	}

	private String word(String text) {
		if (text.length() > LONGEST_WORD) {
			return text;
		}
		@Nullable
		String known = words.get(text);
		if (known == null && words.size() < MOST_WORDS) {
			words.put(text, text);
		}
		return known == null ? text : known;
	}

	/** Reads an identifier of a user: a text without blanks and without invisible characters. */
	Optional<String> name(JsonReader json) throws IOException {
		return text(json).filter(name -> name.codePoints().allMatch(GraphJson::isSeen));
	}

	private static boolean isSeen(int character) {
		return !Character.isWhitespace(character) && !Character.isSpaceChar(character)
				&& Character.getType(character) != Character.FORMAT;
	}

	/** Takes what is true or not; empty if it is neither. */
	Optional<Boolean> flag(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.BOOLEAN) {
			return Optional.of(json.nextBoolean());
		}
		json.skipValue();
		return Optional.empty();
	}

	/** Takes a whole number, as it is written; null is none. Empty if it is something else. */
	Optional<String> count(JsonReader json) throws IOException {
		if (json.peek() != JsonToken.NUMBER) {
			return text(json).filter(String::isEmpty);
		}
		return Optional.of(json.nextString()).filter(number -> number.matches("-?\\d{1,18}"));
	}

	/** Takes the texts of a list, sorted, each once; a single one is a list too. Empty if one of them is none. */
	Optional<List<String>> texts(JsonReader json) throws IOException {
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			return text(json).map(List::of).map(GraphJson::sorted);
		}
		List<String> texts = new ArrayList<>();
		return elements(json, texts) ? held(texts) : Optional.empty();
	}

	/** Takes the texts of a list as they are; returns whether all of its elements are texts. */
	static boolean elements(JsonReader json, List<String> texts) throws IOException {
		boolean right = true;
		json.beginArray();
		while (json.hasNext()) {
			if (json.peek() == JsonToken.STRING) {
				texts.add(json.nextString());
			} else {
				json.skipValue();
				right = false;
			}
		}
		json.endArray();
		return right;
	}

	/** Texts without what stands around them, sorted, each once; empty if a file cannot hold one of them in a line. */
	static Optional<List<String>> held(List<String> texts) {
		return texts.stream().allMatch(GraphJson::isLine)
				? Optional.of(sorted(texts.stream().map(String::strip).toList()))
				: Optional.empty();
	}

	/** Texts in an order that does not depend on who says them, each once. */
	static List<String> sorted(List<String> texts) {
		return texts.stream().filter(text -> !text.isEmpty()).distinct().sorted().toList();
	}

	/** A text without what stands around it; empty if a file cannot hold it in a line. */
	static Optional<String> held(String text) {
		return isLine(text) ? Optional.of(text.strip()) : Optional.empty();
	}

	/** Takes whatever it is, as JSON; empty for null. What no line can hold is written as JSON writes it. */
	static String any(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return "";
		}
		return inLine(JsonParser.parseReader(json).toString());
	}

	/** A text in which what no line can hold is written as JSON writes it. */
	static String inLine(String text) {
		var held = new StringBuilder();
		text.codePoints().forEach(character -> {
			if (isInLine(character)) {
				held.appendCodePoint(character);
			} else {
				held.append("\\u%04x".formatted(character));
			}
		});
		return held.toString();
	}

	/**
	 * Takes a value into an object; returns whether it could be read.
	 *
	 * @param attribute of texts, or of what is true or not
	 */
	boolean take(JsonReader json, EObject object, EAttribute attribute) throws IOException {
		Optional<?> value = attribute.isMany() ? texts(json)
				: attribute.getEAttributeType().getInstanceClass() == boolean.class ? flag(json) : text(json);
		set(object, attribute, value);
		return value.isPresent();
	}

	/** Sets a field, but for what says nothing. */
	static void set(EObject object, EAttribute attribute, Optional<?> value) {
		value.filter(one -> !"".equals(one) && !List.of().equals(one)).ifPresent(one -> object.eSet(attribute, one));
	}

	/** Sets what there is no field for, in an order that does not depend on who says it. */
	static void keep(EObject object, EAttribute field, List<String> others) {
		if (!others.isEmpty()) {
			Collections.sort(others);
			object.eSet(field, others.stream().distinct().toList());
		}
	}

	private static boolean isLine(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > LAST_ASCII) {
				return text.codePoints().allMatch(GraphJson::isInLine);
			}
		}
		return true;
	}

	/** Returns whether a line of text, and XML, may have a character. */
	private static boolean isInLine(int character) {
		return !Character.isISOControl(character)
				&& (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) && character != 0xFFFE
				&& character != 0xFFFF;
	}
}
