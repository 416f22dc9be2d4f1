package org.portwright.workspace;

import java.util.List;
import java.util.Set;

/** Hears of what happens to the model, on the model's thread. */
@FunctionalInterface
public interface ModelListener {

	/**
	 * Called once an operation, after all of it was done. The model must not be changed from here.
	 *
	 * @param events what happened, file by file
	 */
	void modelChanged(List<ModelEvent> events);

	/**
	 * Asked before files without edits get one. A listener that refuses tells the user why; nothing is changed then,
	 * and the caller of the operation gets an {@link org.eclipse.core.runtime.OperationCanceledException}.
	 */
	default boolean mayEdit(@SuppressWarnings("unused") Set<ModelFile> files) {
		return true;
	}
}
