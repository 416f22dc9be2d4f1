package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * A text, or texts, of entries of which there may be 100,000. Most hold what the one before held, so that this is kept
 * once and looked at once.
 */
@SuppressWarnings("nls")
final class EntryField {

	private final EAttribute attribute;
	private final GraphJson values;
	private final Set<EAttribute> spoken;
	private final List<String> read = new ArrayList<>();
	private boolean isSpoken;
	private String lastRead = "";
	private Optional<String> lastText = Optional.of("");
	private List<String> lastReads = List.of();
	private Optional<List<String>> lastTexts = Optional.of(List.of());

	/** @param spoken takes the attribute once something is said of it */
	EntryField(EAttribute attribute, GraphJson values, Set<EAttribute> spoken) {
		this.attribute = attribute;
		this.values = values;
		this.spoken = spoken;
	}

	/** The field. */
	EAttribute attribute() {
		return attribute;
	}

	/** Takes a value into an object; returns whether it could be read. */
	boolean take(JsonReader json, EObject object) throws IOException {
		if (!isSpoken) {
			isSpoken = true;
			spoken.add(attribute);
		}
		if (attribute.isMany()) {
			Optional<List<String>> texts = texts(json);
			texts.filter(several -> !several.isEmpty()).ifPresent(several -> add(object, several));
			return texts.isPresent();
		}
		Optional<String> text = text(json);
		GraphJson.set(object, attribute, text);
		return text.isPresent();
	}

	private Optional<String> text(JsonReader json) throws IOException {
		if (json.peek() != JsonToken.STRING) {
			return values.text(json);
		}
		String value = json.nextString();
		if (!value.equals(lastRead)) {
			lastRead = value;
			lastText = GraphJson.held(value);
		}
		return lastText;
	}

	private Optional<List<String>> texts(JsonReader json) throws IOException {
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			return values.texts(json);
		}
		read.clear();
		boolean right = GraphJson.elements(json, read);
		if (!read.equals(lastReads)) {
			lastReads = List.copyOf(read);
			lastTexts = GraphJson.held(lastReads);
		}
		return right ? lastTexts : Optional.empty();
	}

	/** The texts are each there once, so that EMF need not look for them, unless a field comes twice. */
	@SuppressWarnings("unchecked")
	private void add(EObject object, List<String> texts) {
		var list = (InternalEList<Object>) object.eGet(attribute);
		if (list.isEmpty()) {
			list.addAllUnique(texts);
		} else {
			object.eSet(attribute, texts);
		}
	}
}
