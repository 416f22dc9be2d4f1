package org.portwright.workspace.internal.storage;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another process holds a file for longer than a save takes. */
@SuppressWarnings("serial")
final class FileBusyException extends FileSystemException {

	FileBusyException(Path file) {
		super(file.toString());
	}
}
