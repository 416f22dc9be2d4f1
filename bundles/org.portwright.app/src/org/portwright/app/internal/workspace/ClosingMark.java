package org.portwright.app.internal.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;

/**
 * A file in the folder of the engagements while the Portwright that has it ends: its window is gone, and it saves what
 * is left. One that starts meanwhile waits for it. What a killed one left means nothing, as the folder is free then.
 */
final class ClosingMark {

	@SuppressWarnings("nls")
	private static final Path NAME = Path.of(".metadata", ".portwright-closing");

	private final Path file;

	ClosingMark(Path folder) {
		file = folder.resolve(NAME);
	}

	/** We end. */
	void set() {
		try {
			Files.createFile(file);
		} catch (FileAlreadyExistsException e) {
			// It says so.
		} catch (IOException e) {
			// Who starts meanwhile is asked, then.
			ILog.of(ClosingMark.class).warn(file.toString(), e);
		}
	}

	/** We have begun. */
	void clear() throws IOException {
		Files.deleteIfExists(file);
	}

	/** Whether the Portwright that has the folder ends. */
	boolean isSet() {
		return Files.exists(file);
	}
}
