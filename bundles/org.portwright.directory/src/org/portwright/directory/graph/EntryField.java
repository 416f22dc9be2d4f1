package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
	private String lastText = "";
	private List<String> lastReads = List.of();
	private List<String> lastTexts = List.of();

	/** @param spoken takes the attribute once something is said of it */
	EntryField(EAttribute attribute, GraphJson values, Set<EAttribute> spoken) {
		this.attribute = attribute;
		this.values = values;
		this.spoken = spoken;
	}

	/** Whether a value is of the shape that it takes. */
	boolean takes(JsonToken token) {
		return GraphJson.fits(token, attribute);
	}

	/** Takes a value into an object. */
	void take(JsonReader json, EObject object) throws IOException {
		if (!isSpoken) {
			isSpoken = true;
			spoken.add(attribute);
		}
		if (attribute.isMany()) {
			List<String> texts = texts(json);
			if (!texts.isEmpty()) {
				add(object, texts);
			}
			return;
		}
		String text = text(json);
		if (!text.isEmpty()) {
			object.eSet(attribute, text);
		}
	}

	private String text(JsonReader json) throws IOException {
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

	private List<String> texts(JsonReader json) throws IOException {
		read.clear();
		if (json.peek() == JsonToken.BEGIN_ARRAY) {
			json.beginArray();
			while (json.hasNext()) {
				read.add(json.peek() == JsonToken.STRING ? json.nextString() : values.text(json));
			}
			json.endArray();
		} else {
			read.add(values.text(json));
		}
		if (!read.equals(lastReads)) {
			lastReads = List.copyOf(read);
			lastTexts = GraphJson.sorted(lastReads);
		}
		return lastTexts;
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
