package org.portwright.reference;

import java.util.List;
import java.util.Map;

/**
 * A value that comes from outside: one text, several, or named parts.
 *
 * @param texts the texts; none where it has parts
 * @param asOf  the day, month or year that it is of
 */
public record ReferenceValue(List<String> texts, Map<String, String> parts, String source, String asOf) {

	/** Copies what it takes. */
	public ReferenceValue {
		texts = List.copyOf(texts);
		parts = Map.copyOf(parts);
	}

	/** The only text. */
	public String text() {
		if (texts.size() != 1) {
			throw new IllegalStateException(texts.size() + " texts"); //$NON-NLS-1$
		}
		return texts.getFirst();
	}
}
