package org.portwright.directory.graph;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;

/**
 * What Microsoft says of one account that a phone may sign in with.
 *
 * @param name   its sign-in name
 * @param values by the fields of a phone that belong to its account; a field of which nothing could be read is missing
 */
public record AccountReading(String name, Map<EAttribute, Object> values) {

	/** The one feature of an account of which Microsoft said that it has none: nothing in its place is not known. */
	@SuppressWarnings("nls")
	public static final List<String> NO_FEATURES = List.of("none");

	/** Copies the map. */
	public AccountReading {
		values = Map.copyOf(values);
	}
}
