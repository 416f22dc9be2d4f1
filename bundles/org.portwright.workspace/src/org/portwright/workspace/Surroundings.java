package org.portwright.workspace;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;

/** What an operation needs of the model that it belongs to. */
interface Surroundings {

	/** Gives a revision that no file had yet. */
	long nextRevision();

	/**
	 * Gives the file of a resource.
	 *
	 * @throws IllegalArgumentException if the resource is not of this model
	 */
	ModelFile fileOf(Resource resource);

	/** Takes a file among the files of the model, before it is made. */
	void register(ModelFile file);

	/** Tells what happened. */
	void fire(List<ModelEvent> events);
}
