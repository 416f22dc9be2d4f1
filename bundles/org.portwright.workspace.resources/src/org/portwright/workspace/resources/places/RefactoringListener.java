package org.portwright.workspace.resources.places;

import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.portwright.workspace.files.FileStamp;

/**
 * Hears, on any thread, what Rename, Move and Delete of the workbench do: the platform makes their participants by
 * itself, and a change of the workspace does not tell who made it. Whoever wants to hear it is a service of this type.
 */
public interface RefactoringListener {

	/** A file that was written with other references: what it was like before and what it is like now. */
	record Mended(Path file, FileStamp before, FileStamp after) {
	}

	/** References between files lead to where the files are now. */
	void mended(Mended mended);

	/** The user deletes something, a moment from now. */
	void deleting(IResource resource);
}
