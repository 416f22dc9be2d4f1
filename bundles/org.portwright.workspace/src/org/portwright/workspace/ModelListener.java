package org.portwright.workspace;

import java.util.List;

/** Hears of what happens to the model, on the model's thread. */
@FunctionalInterface
public interface ModelListener {

	/**
	 * Called once an operation, after all of it was done. The model must not be changed from here.
	 *
	 * @param events what happened, file by file
	 */
	void modelChanged(List<ModelEvent> events);
}
