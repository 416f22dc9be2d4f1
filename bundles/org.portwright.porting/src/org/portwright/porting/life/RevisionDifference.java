package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.fields.FieldNames;

/**
 * What two revisions of an order say differently, field by field. Immutable.
 *
 * @param from   number of the older revision
 * @param to     number of the newer one
 * @param now    whether the newer one is the order as it is now, rather than as it was handed in
 * @param fields the fields that differ, in the order of the model
 */
public record RevisionDifference(int from, int to, boolean now, List<Field> fields) {

	/** Copies the list. */
	public RevisionDifference {
		fields = List.copyOf(fields);
	}

	/**
	 * A field that differs.
	 *
	 * @param path   as {@code fields} prints it
	 * @param label  what it is called
	 * @param before what the older revision has; empty for nothing
	 * @param after  what the newer one has; empty for nothing
	 */
	public record Field(String path, String label, String before, String after) {
	}

	/** Compares two revisions that were handed in. */
	public static RevisionDifference between(Revision older, Revision newer) {
		return new RevisionDifference(older.getNumber(), newer.getNumber(), false,
				fields(kept(older), kept(newer)));
	}

	/** Compares a revision that was handed in with the order as it is now. */
	public static RevisionDifference since(Revision older, PortOrder now) {
		return new RevisionDifference(older.getNumber(), now.getRevision(), true,
				fields(kept(older), LetterValues.kept(now)));
	}

	/**
	 * Compares each revision that was handed in with the one before, oldest first, and the latest with the order as it
	 * is now: if it is a draft, or was changed since.
	 */
	public static List<RevisionDifference> all(PortOrder order) {
		List<RevisionDifference> all = new ArrayList<>();
		List<Revision> revisions = order.getRevisions();
		for (int at = 1; at < revisions.size(); at++) {
			all.add(between(revisions.get(at - 1), revisions.get(at)));
		}
		latest(order).map(latest -> since(latest, order))
				.filter(now -> !now.fields().isEmpty() || CheckedOrder.isDraft(order)).ifPresent(all::add);
		return all;
	}

	/** The latest revision that was handed in; empty while none was. */
	public static Optional<Revision> latest(PortOrder order) {
		return order.getRevisions().stream().reduce((first, second) -> second);
	}

	/** What a revision had, by the paths of all fields. */
	public static Map<String, String> values(Revision revision) {
		return LetterValues.spread(kept(revision));
	}

	private static Map<String, String> kept(Revision revision) {
		Map<String, String> values = new LinkedHashMap<>();
		for (RevisionValue value : revision.getValues()) {
			values.put(Typed.text(value.getField()), value.getValue() == null ? "" : value.getValue()); //$NON-NLS-1$
		}
		return values;
	}

	/** What is kept alike is not spread: nothing in it differs. */
	private static List<Field> fields(Map<String, String> older, Map<String, String> newer) {
		Map<String, String> before = new LinkedHashMap<>(older);
		Map<String, String> after = new LinkedHashMap<>(newer);
		before.entrySet().removeAll(newer.entrySet());
		after.entrySet().removeAll(older.entrySet());
		return different(LetterValues.spread(before), LetterValues.spread(after));
	}

	private static List<Field> different(Map<String, String> before, Map<String, String> after) {
		Set<String> paths = new LinkedHashSet<>(after.keySet());
		paths.addAll(before.keySet());
		List<Field> different = new ArrayList<>();
		for (String path : paths) {
			String old = before.getOrDefault(path, ""); //$NON-NLS-1$
			String now = after.getOrDefault(path, ""); //$NON-NLS-1$
			if (!old.equals(now)) {
				different.add(new Field(path, FieldNames.of(path, ""), old, now)); //$NON-NLS-1$
			}
		}
		return different;
	}
}
