package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.portwright.workspace.files.BackupKeeper;

/**
 * Keeps the last good version as {@code .NAME~} beside the file. The backup is a second name of the old content where
 * the system can do that: it costs no time and no space, and the save then gives the first name to the new content.
 */
public final class SiblingBackup implements BackupKeeper {

	private final FileSteps steps;

	/** Makes a keeper that works by these steps. */
	public SiblingBackup(FileSteps steps) {
		this.steps = steps;
	}

	@Override
	public void keep(Path file) throws IOException {
		Path temporary = TemporaryNames.next(file);
		try {
			steps.duplicate(file, temporary);
			steps.move(temporary, TemporaryNames.backup(file));
			// POSIX: a move between two names of the same content does nothing, and leaves both.
			steps.delete(temporary);
		} catch (IOException e) {
			deleteAfter(e, temporary);
			throw e;
		}
	}

	private void deleteAfter(IOException failure, Path temporary) {
		try {
			steps.delete(temporary);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
