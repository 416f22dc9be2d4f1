package org.portwright.directory.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;

/**
 * One entry of a page, as it was read.
 *
 * @param value   empty if the entry has no number, name or id that can be read
 * @param refused values in it that are not a number or a name, as spelt; a list with such an entry is not whole
 * @param unread  the fields whose values could not be read, so that nothing is known of them
 * @param absent  the fields that it leaves out; where other entries give them, nothing is known of these either
 */
record GraphEntry<T>(Optional<T> value, List<String> refused, Set<EAttribute> unread, Set<EAttribute> absent) {

	/** Copies the collections. */
	GraphEntry {
		refused = List.copyOf(refused);
		unread = Set.copyOf(unread);
		absent = Set.copyOf(absent);
	}

	/** Returns an entry without a key. */
	static <T> GraphEntry<T> nameless(String spelt) {
		return new GraphEntry<>(Optional.empty(), List.of(spelt), Set.of(), Set.of());
	}
}
