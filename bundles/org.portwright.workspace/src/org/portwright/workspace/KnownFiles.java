package org.portwright.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;

/** The files of a model, as its operations see them: which there are, the numbers of their states, what happens. */
final class KnownFiles {

	private final ModelResourceSet resources;
	private final ModelEvents events;
	private final Map<Resource, ModelFile> files = new LinkedHashMap<>();
	private long lastRevision = ModelFile.ABSENT;

	KnownFiles(ModelResourceSet resources, ModelEvents events) {
		this.resources = resources;
		this.events = events;
	}

	/** Returns whether files may be edited; those with edits were asked about before. */
	boolean mayEdit(Set<ModelFile> edited) {
		Set<ModelFile> first = edited.stream().filter(file -> !file.isDirty() && file.stamp().isPresent())
				.collect(Collectors.toSet());
		return first.isEmpty() || events.mayEdit(first);
	}

	/** Gives a revision that no file had yet. */
	long nextRevision() {
		lastRevision++;
		return lastRevision;
	}

	/** The files that there are, in the order in which they were opened or made. */
	List<ModelFile> existing() {
		return files.values().stream().filter(ModelFile::exists).toList();
	}

	/** Whether what is at the path of a file is another one: it was opened while what made the first was undone. */
	boolean isElsewhere(ModelFile file) {
		return existing().stream().anyMatch(other -> other != file && other.path().equals(file.path()));
	}

	/** Whether a file is one of the model. */
	boolean contains(ModelFile file) {
		return files.containsKey(file.resource());
	}

	/**
	 * Gives the file of a resource.
	 *
	 * @throws IllegalArgumentException if the resource is not of this model
	 */
	ModelFile fileOf(Resource resource) {
		if (files.containsKey(resource)) {
			return files.get(resource);
		}
		if (!(resource instanceof ModelResource loaded) || resource.getResourceSet() != resources) {
			throw new IllegalArgumentException(String.valueOf(resource.getURI()));
		}
		// A reference from another file may have opened it.
		var file = new ModelFile(loaded, nextRevision());
		register(file);
		fire(List.of(new ModelEvent.Attached(file)));
		return file;
	}

	/** Takes a file among the files of the model, before it is made. */
	void register(ModelFile file) {
		files.put(file.resource(), file);
	}

	/** A file is none of the model any more. */
	void remove(ModelFile file) {
		files.remove(file.resource());
	}

	/** Tells what happened. */
	void fire(List<ModelEvent> happened) {
		events.fire(happened);
	}
}
