package org.portwright.workspace.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.SoleMarks;

/** Turns what is accepted into commands, on the thread of the model. It changes nothing itself. */
final class ProposalCommands {

	/** More places than these are not filled one by one: each would move all objects behind it. */
	private static final int MOST_RUNS = 200;
	/** A list that is read again and again is sorted by id, so that its file does not change; others keep the order. */
	private static final Set<EReference> SORTED = Set.of(Literals.TENANT__DOMAINS, Literals.TENANT__PHONE_NUMBERS);

	private final EditingDomain domain;
	private final List<Command> commands = new ArrayList<>();

	private ProposalCommands(EditingDomain domain) {
		this.domain = domain;
	}

	/** Returns the commands, in the order in which they are performed. */
	static List<Command> of(EditingDomain domain, Accepted accepted) {
		var made = new ProposalCommands(domain);
		Map<Place, List<Entry>> byPlace = new LinkedHashMap<>();
		accepted.taken().forEach(entry -> byPlace
				.computeIfAbsent(new Place(entry.key().file(), entry.key().holder()), place -> new ArrayList<>())
				.add(entry));
		Set<Entry> removed = Set.copyOf(accepted.removed());
		byPlace.forEach((place, entries) -> made.take(place.file().root(), place.holder(), entries, removed));
		return made.commands;
	}

	/** A root, one of its parts or one of its lists. */
	private record Place(ModelFile file, @Nullable EReference holder) {
	}

	private void take(ModelRoot root, @Nullable EReference holder, List<Entry> entries, Set<Entry> removed) {
		if (holder == null) {
			entries.forEach(entry -> set(root, entry));
		} else if (holder.isMany()) {
			list(root, holder, entries, removed);
		} else {
			part(root, holder, entries);
		}
	}

	/** Makes a part that the root does not have yet. */
	private void part(ModelRoot root, EReference holder, List<Entry> entries) {
		if (root.eGet(holder) instanceof EObject part) {
			entries.forEach(entry -> set(part, entry));
			return;
		}
		Identified part = Blank.part(root, holder);
		entries.forEach(entry -> entry.changes().forEach(change -> part.eSet(change.field(), change.after())));
		commands.add(new SetCommand(domain, root, holder, part));
	}

	private void list(ModelRoot root, EReference list, List<Entry> entries, Set<Entry> removed) {
		@SuppressWarnings("unchecked")
		var objects = (List<? extends Identified>) Objects.requireNonNull(root.eGet(list));
		Map<String, @Nullable Identified> byId = HashMap.newHashMap(objects.size());
		objects.forEach(object -> byId.put(String.valueOf(object.getId()), object));
		List<Identified> added = new ArrayList<>();
		Set<EObject> taken = new LinkedHashSet<>();
		for (Entry entry : entries) {
			if (entry.kind() == Proposal.Kind.ADDED) {
				Identified made = free(entry.made());
				commands.addAll(SoleMarks.clear(domain, made, objects));
				added.add(made);
				continue;
			}
			@Nullable
			Identified object = byId.get(entry.id());
			if (object != null && removed.contains(entry)) {
				taken.add(object);
			} else if (object != null) {
				entry.changes().stream().filter(change -> Boolean.TRUE.equals(change.after())).forEach(
						change -> commands.addAll(SoleMarks.clear(domain, object, change.field(), objects)));
				set(object, entry);
			}
		}
		Map<Integer, List<Identified>> runs = SORTED.contains(list) ? runs(objects, added)
				: added.isEmpty() ? Map.of() : Map.of(objects.size(), added);
		if (runs.size() > MOST_RUNS) {
			commands.add(new SetCommand(domain, root, list, merged(objects, runs, taken)));
			return;
		}
		// In places as they are before anything is removed.
		runs.forEach((place, run) -> commands.add(new AddCommand(domain, root, list, run, place)));
		if (!taken.isEmpty()) {
			// EMF looks every object of the list up in what it is given.
			commands.add(new RemoveCommand(domain, root, list, taken));
		}
	}

	/** An object that an earlier call took stays where it is. */
	private static Identified free(Identified made) {
		return made.eContainer() == null ? made : EcoreUtil.copy(made);
	}

	/**
	 * Returns new objects by the place in a sorted list at which they are put, the last places first, so that none
	 * moves the places of those that follow.
	 */
	private static Map<Integer, List<Identified>> runs(List<? extends Identified> objects, List<Identified> added) {
		added.sort(Comparator.comparing(object -> String.valueOf(object.getId())));
		TreeMap<Integer, List<Identified>> runs = new TreeMap<>(Comparator.reverseOrder());
		int place = 0;
		for (Identified object : added) {
			String id = String.valueOf(object.getId());
			while (place < objects.size() && String.valueOf(objects.get(place).getId()).compareTo(id) < 0) {
				place++;
			}
			runs.computeIfAbsent(place, at -> new ArrayList<>()).add(object);
		}
		return runs;
	}

	private static List<Identified> merged(List<? extends Identified> objects, Map<Integer, List<Identified>> runs,
			Set<EObject> removed) {
		List<Identified> merged = new ArrayList<>(objects.size());
		for (int place = 0; place <= objects.size(); place++) {
			merged.addAll(runs.getOrDefault(place, List.of()));
			if (place < objects.size() && !removed.contains(objects.get(place))) {
				merged.add(objects.get(place));
			}
		}
		return merged;
	}

	private void set(EObject object, Entry entry) {
		entry.changes().forEach(change -> set(object, change.field(), change.after()));
	}

	private void set(EObject object, EAttribute field, @Nullable Object value) {
		commands.add(new SetCommand(domain, object, field,
				value != null ? value : field.isMany() ? List.of() : SetCommand.UNSET_VALUE));
	}
}
