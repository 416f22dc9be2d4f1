package org.portwright.directory.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** The fields that the present entry gives, and those that it leaves out. Most entries leave out the same ones. */
final class FieldsGiven {

	private final List<EAttribute> fields;
	private final Map<EAttribute, Integer> places = new HashMap<>();
	private final Map<BitSet, @Nullable Set<EAttribute>> known = new HashMap<>();
	private final BitSet given;

	/** @param fields those that an entry may give */
	FieldsGiven(Set<EAttribute> fields) {
		this.fields = List.copyOf(fields);
		for (EAttribute field : this.fields) {
			places.put(field, places.size());
		}
		given = new BitSet(this.fields.size());
	}

	/** Begins another entry. */
	void clear() {
		given.clear();
	}

	/** Records that the entry gives a field, be it an empty one. */
	void give(EAttribute field) {
		given.set(places.getOrDefault(field, fields.size()));
	}

	/** The fields that the entry left out. */
	Set<EAttribute> absent() {
		@Nullable
		Set<EAttribute> same = known.get(given);
		if (same != null) {
			return same;
		}
		Set<EAttribute> absent = IntStream.range(0, fields.size()).filter(place -> !given.get(place))
				.mapToObj(fields::get).collect(Collectors.toUnmodifiableSet());
		known.put((BitSet) given.clone(), absent);
		return absent;
	}
}
