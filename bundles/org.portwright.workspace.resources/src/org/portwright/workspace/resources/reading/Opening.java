package org.portwright.workspace.resources.reading;

import org.eclipse.core.runtime.IStatus;
import org.portwright.workspace.ModelFile;

/** Hears how the opening of a file ended, on the thread of the model. */
public interface Opening {

	/** The file is open in the model. */
	void opened(ModelFile file);

	/**
	 * The file cannot be read; the model is as it was.
	 *
	 * @param reason says in the user's words what is wrong, where, and what to do
	 */
	void failed(IStatus reason);
}
