package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Values of Graph's JSON as a file can hold them. */
@SuppressWarnings("nls")
final class GraphJson {

	/** Words that many entries have are kept once. */
	private static final int MOST_WORDS = 1000;
	private static final int LONGEST_WORD = 40;

	private final Map<String, @Nullable String> words = new HashMap<>();

	/** Takes the value of a field; empty for null, for what is no single value, and for an empty text. */
	String text(JsonReader json) throws IOException {
		return switch (json.peek()) {
		case STRING, NUMBER -> word(held(json.nextString()));
		case BOOLEAN -> String.valueOf(json.nextBoolean());
		default -> {
			json.skipValue();
			yield "";
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

	/** Takes a value that is true or not; anything but true is not. */
	boolean flag(JsonReader json) throws IOException {
		return Boolean.parseBoolean(text(json));
	}

	/** Takes the texts of a list, sorted, each once; a single one is a list too. */
	List<String> texts(JsonReader json) throws IOException {
		List<String> texts = new ArrayList<>();
		if (json.peek() == JsonToken.BEGIN_ARRAY) {
			json.beginArray();
			while (json.hasNext()) {
				texts.add(text(json));
			}
			json.endArray();
		} else {
			texts.add(text(json));
		}
		return sorted(texts);
	}

	/** Texts in an order that does not depend on who says them, each once. */
	static List<String> sorted(List<String> texts) {
		return texts.stream().map(GraphJson::held).filter(text -> !text.isEmpty()).distinct().sorted().toList();
	}

	/** A text as a file can hold it, without what stands around it. */
	static String held(String text) {
		return clean(text).strip();
	}

	/** Takes whatever it is, as JSON; empty for null. */
	String any(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return "";
		}
		return clean(JsonParser.parseReader(json).toString());
	}

	/**
	 * Takes a value into an object.
	 *
	 * @param attribute of texts, or of what is true or not
	 */
	void take(JsonReader json, EObject object, EAttribute attribute) throws IOException {
		if (attribute.isMany()) {
			List<String> texts = texts(json);
			if (!texts.isEmpty()) {
				object.eSet(attribute, texts);
			}
		} else if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
			object.eSet(attribute, flag(json));
		} else {
			String text = text(json);
			if (!text.isEmpty()) {
				object.eSet(attribute, text);
			}
		}
	}

	/** Whether a value is of the shape that an attribute takes. */
	static boolean fits(JsonToken token, EAttribute attribute) {
		return switch (token) {
		case BEGIN_OBJECT -> false;
		case BEGIN_ARRAY -> attribute.isMany();
		default -> true;
		};
	}

	/** Sets what there is no field for, in an order that does not depend on who says it. */
	static void keep(EObject object, EAttribute field, List<String> others) {
		if (!others.isEmpty()) {
			Collections.sort(others);
			object.eSet(field, others.stream().distinct().toList());
		}
	}

	/** Replaces what no XML can hold. */
	private static String clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= Character.MIN_SURROGATE) {
				return text.codePoints().map(GraphJson::inXml)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
						.toString();
			}
		}
		return text;
	}

	private static int inXml(int codePoint) {
		boolean held = codePoint >= ' ' && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
				&& codePoint != 0xFFFE && codePoint != 0xFFFF || codePoint == '\t' || codePoint == '\n'
				|| codePoint == '\r';
		return held ? codePoint : 0xFFFD;
	}
}
