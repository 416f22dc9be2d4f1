package org.portwright.directory.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.Identified;

/** The state of a reading: the parts that came, the fields that could not be read, and the warnings. */
final class ReadParts {

	private final Set<DirectoryPart> whole = EnumSet.noneOf(DirectoryPart.class);
	private final Set<DirectoryPart> missing = EnumSet.noneOf(DirectoryPart.class);
	private final Set<EAttribute> spoken = new HashSet<>();
	private final Map<String, Set<EAttribute>> unread = new HashMap<>();
	private final List<DirectoryWarning> warnings = new ArrayList<>();

	/** The parts that were read to their end. */
	Set<DirectoryPart> whole() {
		return whole;
	}

	/** The fields of domains and numbers that something was said of. */
	Set<EAttribute> spoken() {
		return spoken;
	}

	/** The fields of which nothing is known, by the id of their domain or number. */
	Map<String, Set<EAttribute>> unread() {
		return unread;
	}

	/** The warnings so far. */
	List<DirectoryWarning> warnings() {
		return warnings;
	}

	/** Records a list that came, with its fields and faults. */
	void came(DirectoryPart part, Set<EAttribute> fields, GraphFaults faults) {
		spoken.addAll(fields);
		warnings.addAll(faults.warnings(part));
		if (faults.isWhole()) {
			whole.add(part);
		}
	}

	/** Records a part that did not come. */
	void missing(DirectoryPart part, String why) {
		missing.add(part);
		whole.remove(part);
		warn(part, why);
	}

	boolean isMissing(DirectoryPart part) {
		return missing.contains(part);
	}

	boolean isNothingRead() {
		return missing.size() == DirectoryPart.values().length;
	}

	/** Records that a part is not whole, unless that is known already. */
	void notWhole(DirectoryPart part, String why) {
		if (whole.remove(part)) {
			warn(part, why);
		}
	}

	void warn(DirectoryPart part, String why) {
		warnings.add(new DirectoryWarning(part, why, true));
	}

	/** Takes the values of entries, and notes which of their fields could not be read. */
	<T extends Identified> List<T> taken(List<GraphEntry<T>> entries) {
		List<T> taken = new ArrayList<>(entries.size());
		Map<Set<EAttribute>, Set<EAttribute>> leftOut = new IdentityHashMap<>();
		for (GraphEntry<T> entry : entries) {
			T value = entry.value().orElseThrow();
			taken.add(value);
			unread(value, entry.unread());
			unread(value, leftOut.computeIfAbsent(entry.absent(),
					absent -> absent.stream().filter(spoken::contains).collect(Collectors.toSet())));
		}
		return taken;
	}

	void unread(Identified object, Set<EAttribute> fields) {
		if (!fields.isEmpty()) {
			unread.computeIfAbsent(object.getId(), id -> new HashSet<>()).addAll(fields);
		}
	}

	boolean isUnread(Identified object, EAttribute field) {
		return unread.getOrDefault(object.getId(), Set.of()).contains(field);
	}

	/** Says of a part that is missing what was taken from elsewhere. */
	void sayMore(DirectoryPart part, UnaryOperator<String> more) {
		warnings.replaceAll(warning -> warning.part() != part ? warning
				: new DirectoryWarning(part, more.apply(warning.message()), warning.unread()));
	}
}
