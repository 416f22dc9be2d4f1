package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.Identified;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;

/**
 * Makes entries of the numbers of an order: their ids are their first numbers in E.164, and the list is sorted by id,
 * so that whoever adds the same numbers gets the same file. Ids never change afterwards, so an id can be taken by an
 * entry whose first number is another one by now; then the new entry's id gets a suffix.
 */
final class NumberEntries {

	private static final Comparator<PortedNumbers> BY_ID = Comparator.comparing(PortedNumbers::getId);

	private final PortOrder order;
	private final Set<String> ids = new HashSet<>();
	private final List<PortedNumbers> made = new ArrayList<>();

	NumberEntries(PortOrder order) {
		this.order = order;
		var all = order.eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Identified identified) {
				ids.add(identified.getId());
			}
		}
	}

	/** Gives an entry of a range for whichever order; its id is the one that it has if nothing else has it there. */
	static PortedNumbers entry(NumberRange range) {
		PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
		entry.setId(range.firstE164());
		fill(entry, range);
		return entry;
	}

	/** Takes an entry that was made for whichever order, with an id that is free in this one. */
	PortedNumbers add(PortedNumbers entry) {
		entry.setId(freeId(entry.getId()));
		made.add(entry);
		return entry;
	}

	/** Makes an entry for a range. */
	PortedNumbers make(NumberRange range) {
		return add(entry(range));
	}

	/** Gives an entry that is in no order yet the numbers of a range, and its id. */
	PortedNumbers make(PortedNumbers entry, NumberRange range) {
		entry.setId(range.firstE164());
		fill(entry, range);
		return add(entry);
	}

	private static void fill(PortedNumbers entry, NumberRange range) {
		entry.setFirst(range.firstE164());
		if (range.count() > 1) {
			entry.setLast(range.lastE164());
		} else {
			entry.eUnset(ModelPackage.Literals.PORTED_NUMBERS__LAST);
		}
	}

	private String freeId(String wanted) {
		String id = wanted;
		for (int suffix = 2; !ids.add(id); suffix++) {
			id = wanted + '-' + suffix;
		}
		return id;
	}

	/** Gives the commands that add what was made, each entry at its place in the list. */
	List<Command> commands(EditingDomain domain) {
		made.sort(BY_ID);
		List<PortedNumbers> present = order.getNumbers();
		TreeMap<Integer, List<PortedNumbers>> byPlace = new TreeMap<>(Comparator.reverseOrder());
		int place = 0;
		for (PortedNumbers entry : made) {
			while (place < present.size() && BY_ID.compare(present.get(place), entry) < 0) {
				place++;
			}
			byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(entry);
		}
		// From the end, so that no entry moves the places of those that follow.
		List<Command> commands = new ArrayList<>();
		byPlace.forEach((at, entries) -> commands
				.add(new AddCommand(domain, order, ModelPackage.Literals.PORT_ORDER__NUMBERS, entries, at)));
		return commands;
	}
}
