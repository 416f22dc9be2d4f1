package org.portwright.workspace.files;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A save that did not happen; the file is as it was (see {@link SaveFailure#NOT_CONFIRMED} for the one exception). Its
 * message is for people and says what to do.
 */
public final class SaveFailedException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final SaveFailure failure;

	/**
	 * Makes the exception.
	 *
	 * @param cause what the system reported, if it did
	 */
	public SaveFailedException(Path file, SaveFailure failure, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.file = file;
		this.failure = failure;
	}

	/** The file that was to be saved. */
	public Path file() {
		return file;
	}

	/** The reason as a code. */
	public SaveFailure failure() {
		return failure;
	}
}
