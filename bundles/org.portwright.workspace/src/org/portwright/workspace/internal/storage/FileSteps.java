package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * The steps that a save takes in the file system, one method each, so that a test can make every one of them fail.
 * Paths are canonical.
 */
public interface FileSteps {

	/** A file that no other Portwright saves meanwhile. */
	interface Hold extends AutoCloseable {

		/** Reads the content of the file; empty if there is none. */
		Optional<byte[]> read() throws IOException;

		/**
		 * Reads the content as it is by now: not all that hold a file keep others away, and on some systems whoever
		 * closes a file that is held, as one does to keep a version of it, ends the hold. It is taken anew.
		 */
		Optional<byte[]> readAgain() throws IOException;

		/** Says whether others really are kept away, which not every system can do. */
		boolean isExclusive();

		@Override
		void close();
	}

	/** Waits until no other Portwright saves the file, and keeps others waiting. */
	Hold hold(Path file) throws IOException;

	/** When the file was modified. */
	FileTime modified(Path file) throws IOException;

	/** The temporary files of this file: those of saves that are under way, and those of saves that were killed. */
	List<Path> temporaries(Path file) throws IOException;

	/** Makes an empty file beside another, which nobody may read who must not read that. */
	Path createTemporary(Path file) throws IOException;

	/** Writes the content of a file. */
	void write(Path file, byte[] content) throws IOException;

	/** Waits until the content of a file is on the disk for good. */
	void force(Path file) throws IOException;

	/** Gives a temporary file the permissions of the file that it replaces. */
	void copyPermissions(Path from, Path to) throws IOException;

	/** Makes a second name for the content of a file, or a copy of it. */
	void duplicate(Path from, Path to) throws IOException;

	/**
	 * Gives a file of the same folder a name that nothing has, in one step.
	 *
	 * @throws java.nio.file.FileAlreadyExistsException if something has it by now
	 */
	void place(Path from, Path to) throws IOException;

	/** Replaces a file by another of the same folder in one step. */
	void move(Path from, Path to) throws IOException;

	/** Waits until the names in a folder are on the disk for good, where the system can. */
	void forceFolder(Path folder) throws IOException;

	/** Deletes a file if it is there. */
	void delete(Path file) throws IOException;

	/** The bytes that can still be written to the disk of a folder. */
	long usableSpace(Path folder) throws IOException;
}
