package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.Identified;

/** What becomes of a list of a tenant, with the places of its objects. */
final class ListPlan {

	private final EReference list;
	private final EAttribute goneField;
	private final List<String> ids;
	private final Map<String, Integer> places = new HashMap<>();
	private final List<Identified> added = new ArrayList<>();
	private final List<Change> changed = new ArrayList<>();
	private final List<Gone> marked = new ArrayList<>();
	private final List<Gone> removed = new ArrayList<>();

	/**
	 * @param goneField holds the day on which an object was found to be gone
	 * @param ids       of the objects, in their order
	 */
	ListPlan(EReference list, EAttribute goneField, List<String> ids) {
		this.list = list;
		this.goneField = goneField;
		this.ids = ids;
		for (int place = 0; place < ids.size(); place++) {
			places.put(ids.get(place), place);
		}
	}

	/**
	 * Fields of an object that change.
	 *
	 * @param place where the object stands
	 */
	record Change(int place, List<ReviewedField> fields) {
	}

	/**
	 * An object that is gone.
	 *
	 * @param place where it stands
	 */
	record Gone(int place, ReviewEntry entry) {
	}

	/** @param taken whether people want it; what is gone is marked otherwise */
	void take(ReviewEntry entry, boolean taken) {
		switch (entry.kind()) {
		case ADDED -> {
			if (taken) {
				added.add(free(entry.made()));
			}
		}
		case CHANGED -> {
			if (taken) {
				place(entry).ifPresent(place -> changed.add(new Change(place, entry.fields())));
			}
		}
		case GONE -> place(entry).ifPresent(place -> {
			if (taken) {
				removed.add(new Gone(place, entry));
			} else if (entry.goneSince().isEmpty()) {
				marked.add(new Gone(place, entry));
			}
		});
		}
	}

	private Optional<Integer> place(ReviewEntry entry) {
		return Optional.ofNullable(places.get(entry.id()));
	}

	/** An object that was taken into a tenant by an earlier call stays there. */
	private static Identified free(Identified made) {
		return made.eContainer() == null ? made : EcoreUtil.copy(made);
	}

	/** The id of the object at a place. */
	String id(int place) {
		return ids.get(place);
	}

	EReference list() {
		return list;
	}

	EAttribute goneField() {
		return goneField;
	}

	List<Identified> added() {
		return added;
	}

	List<Change> changed() {
		return changed;
	}

	/** What is marked as gone. */
	List<Gone> marked() {
		return marked;
	}

	/** What is removed. */
	List<Gone> removed() {
		return removed;
	}

	boolean isEmpty() {
		return added.isEmpty() && changed.isEmpty() && marked.isEmpty() && removed.isEmpty();
	}

	/**
	 * The new objects by the place at which they are put, the last places first, so that none moves the places of those
	 * that follow.
	 */
	Map<Integer, List<Identified>> runs() {
		added.sort(Comparator.comparing(object -> String.valueOf(object.getId())));
		TreeMap<Integer, List<Identified>> runs = new TreeMap<>(Comparator.reverseOrder());
		int place = 0;
		for (Identified object : added) {
			while (place < ids.size() && ids.get(place).compareTo(String.valueOf(object.getId())) < 0) {
				place++;
			}
			runs.computeIfAbsent(place, at -> new ArrayList<>()).add(object);
		}
		return runs;
	}
}
