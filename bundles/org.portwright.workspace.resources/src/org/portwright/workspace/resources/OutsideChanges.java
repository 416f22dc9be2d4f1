package org.portwright.workspace.resources;

import org.portwright.workspace.ModelFile;

/**
 * Hears of files that somebody else changed while they were edited here too, on the thread of the model. Nothing has
 * been done about it yet: the user chooses between {@link EngagementFiles#reload}, which loses the edits, and
 * {@link EngagementFiles#write} with overwriting. A file without edits is never told here; it follows the disk by
 * itself.
 */
public interface OutsideChanges {

	/** The file has other content on the disk. */
	void changedOutside(ModelFile file);

	/** The file is gone from the disk, or its project was closed or deleted. It stays in the model with its edits. */
	void goneOutside(ModelFile file);

	/**
	 * The user deleted the file here, or moved another one to its place. With the end of this call it is out of the
	 * model, and what nobody has set aside by then is lost.
	 */
	void closing(ModelFile file);
}
