package org.portwright.reference;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * A value with where it comes from: an object with {@code value}, {@code source} and {@code asOf}. What somebody wrote
 * for himself may leave the latter two out, or be the bare value.
 *
 * @param source where it comes from; empty where nobody says
 * @param asOf   the day, month or year that it is of; empty where nobody says
 */
record Sourced(JsonElement value, String source, String asOf) {

	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String SOURCE = "source"; //$NON-NLS-1$
	private static final String AS_OF = "asOf"; //$NON-NLS-1$
	private static final Set<String> KEYS = Set.of(VALUE, SOURCE, AS_OF);

	/** Gives a value with what it says of its source. */
	static Sourced of(JsonElement element) {
		return isSourced(element)
				? new Sourced(element.getAsJsonObject().get(VALUE), text(element, SOURCE), text(element, AS_OF))
				: new Sourced(element, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a value says, or could say, where it comes from. */
	static boolean isSourced(@Nullable JsonElement element) {
		return element instanceof JsonObject object && object.has(VALUE) && KEYS.containsAll(object.keySet());
	}

	private static String text(JsonElement element, String key) {
		return Optional.ofNullable(element.getAsJsonObject().get(key)).filter(JsonPrimitive.class::isInstance)
				.map(JsonElement::getAsString).orElse(""); //$NON-NLS-1$
	}
}
