package org.portwright.workspace;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something that happened to a file of the workspace model. */
public sealed interface ModelEvent {

	/** The file that it happened to. */
	ModelFile file();

	/** An operation was done, undone or redone that changed these features of objects in the file. */
	record Changed(ModelFile file, Set<ChangedFeature> features) implements ModelEvent {
	}

	/** The file was opened, made, or made again by a redo. */
	record Attached(ModelFile file) implements ModelEvent {
	}

	/** The file was closed, or the operation that made it was undone. */
	record Detached(ModelFile file) implements ModelEvent {
	}

	/** The file was saved: what was dirty is clean. */
	record Saved(ModelFile file) implements ModelEvent {
	}

	/** The file was read anew: its root is another object now, and its operations are gone. */
	record Reloaded(ModelFile file) implements ModelEvent {
	}

	/** The file has another path; everything in it is as before. */
	record Moved(ModelFile file, Path oldPath) implements ModelEvent {
	}

	/** A feature of an object whose value is another than before, or a list with other elements. */
	record ChangedFeature(EObject object, EStructuralFeature feature) {
	}
}
