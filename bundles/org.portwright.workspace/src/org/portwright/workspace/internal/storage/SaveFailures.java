package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;

/** Puts what the file system reported during a save into words, with a way on. */
final class SaveFailures {

	private static final int MEBIBYTE = 1 << 20;

	private final FileSteps steps;
	private final Path file;
	private final int size;

	SaveFailures(FileSteps steps, Path file, int size) {
		this.steps = steps;
		this.file = file;
		this.size = size;
	}

	/**
	 * Explains a failure.
	 *
	 * @param written whether the new file is in its place already
	 */
	SaveFailedException explain(IOException e, boolean written) {
		Path folder = TemporaryNames.folder(file);
		if (written) {
			return failure(SaveFailure.NOT_CONFIRMED, NLS.bind(Messages.Save_notConfirmed, file, SystemReason.of(e)),
					e);
		}
		if (e instanceof FileBusyException) {
			return failure(SaveFailure.BUSY, NLS.bind(Messages.Save_busy, file), e);
		}
		if (!Files.isDirectory(folder)) {
			return failure(SaveFailure.FOLDER_MISSING, NLS.bind(Messages.Save_folderMissing, file, folder), e);
		}
		if (e instanceof AccessDeniedException || isReadOnly(folder)) {
			return failure(SaveFailure.NO_ACCESS, NLS.bind(Messages.Save_noAccess, file), e);
		}
		if (isFull(folder)) {
			return failure(SaveFailure.DISK_FULL, NLS.bind(Messages.Save_diskFull, file, size / MEBIBYTE + 1), e);
		}
		return failure(SaveFailure.FAILED, NLS.bind(Messages.Save_failed, file, SystemReason.of(e)), e);
	}

	private SaveFailedException failure(SaveFailure failure, String message, IOException cause) {
		return new SaveFailedException(file, failure, message, cause);
	}

	private static boolean isReadOnly(Path folder) {
		try {
			return Files.getFileStore(folder).isReadOnly();
		} catch (IOException e) {
			return false;
		}
	}

	/** The system's own words for a full disk differ with its language; the space that is left does not. */
	private boolean isFull(Path folder) {
		try {
			return steps.usableSpace(folder) < size;
		} catch (IOException e) {
			return false;
		}
	}
}
