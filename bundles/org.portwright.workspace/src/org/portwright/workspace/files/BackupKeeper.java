package org.portwright.workspace.files;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Keeps the last good version of a file just before a save replaces it: beside the file where nobody else does, in the
 * local history in Eclipse.
 */
@FunctionalInterface
public interface BackupKeeper {

	/**
	 * Keeps the present content of a file. It is called on the thread that saves, while the file is held.
	 *
	 * @param file the file, which exists and stays as it is
	 * @throws IOException if it could not be kept; the save is then given up and the file stays as it is
	 */
	void keep(Path file) throws IOException;
}
