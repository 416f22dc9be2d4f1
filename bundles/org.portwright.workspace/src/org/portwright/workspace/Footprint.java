package org.portwright.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portwright.workspace.ModelEvent.ChangedFeature;

/**
 * What a command changes, read from the command itself before it is executed: which features of which objects, in which
 * files, and which files it makes. So no adapter has to hang on each of a hundred thousand objects to hear of it.
 */
final class Footprint {

	private final KnownFiles model;
	private final Map<ModelFile, Set<ChangedFeature>> changes = new LinkedHashMap<>();
	private final Set<ModelFile> made = new LinkedHashSet<>();

	/** @throws IllegalArgumentException if the command is of an unknown kind or touches what is not in the model */
	Footprint(Command command, KnownFiles model) {
		this.model = model;
		collect(command);
		made.forEach(model::register);
	}

	Map<ModelFile, Set<ChangedFeature>> changes() {
		return changes;
	}

	Set<ModelFile> made() {
		return made;
	}

	/** All files that the command touches. */
	Set<ModelFile> files() {
		Set<ModelFile> files = new LinkedHashSet<>(made);
		files.addAll(changes.keySet());
		return files;
	}

	private void collect(Command command) {
		switch (command) {
		case CompoundCommand compound -> compound.getCommandList().forEach(this::collect);
		case SetCommand set -> add(set.getOwner(), set.getFeature());
		case AddCommand add -> add(add.getOwner(), add.getFeature());
		case RemoveCommand remove -> add(remove.getOwner(), remove.getFeature());
		case MoveCommand move -> add(move.getOwner(), move.getFeature());
		case AttachCommand attach -> made.add(attach.file());
		default -> throw new IllegalArgumentException(command.getClass().getName());
		}
	}

	private void add(EObject owner, EStructuralFeature feature) {
		Resource resource = owner.eResource();
		if (resource == null) {
			throw new IllegalArgumentException(owner.toString());
		}
		changes.computeIfAbsent(model.fileOf(resource), file -> new LinkedHashSet<>())
				.add(new ChangedFeature(owner, feature));
	}
}
