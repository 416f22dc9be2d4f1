package org.portwright.workspace.resources.reading;

/** Hears how the reading of an open file anew ended, on the thread of the model. */
public interface Reloading extends Opening {

	/** The file was edited while it was read: it keeps its edits, those of before and the new ones. */
	void editedMeanwhile();
}
