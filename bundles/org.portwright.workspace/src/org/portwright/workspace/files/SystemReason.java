package org.portwright.workspace.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.internal.texts.Messages;

/** Why the system did not do something with a file, in words: its own if it has some, never those of a library. */
public final class SystemReason {

	private SystemReason() {
	}

	/** Gives the reason of a failure, without a full stop. */
	public static String of(IOException failure) {
		return switch (failure) {
		case AccessDeniedException denied -> Messages.SystemReason_denied;
		case NoSuchFileException gone -> Messages.SystemReason_gone;
		case NotDirectoryException noFolder -> Messages.SystemReason_noFolder;
		case DirectoryNotEmptyException full -> Messages.SystemReason_notEmpty;
		case FileSystemLoopException loop -> Messages.SystemReason_loop;
		case CharacterCodingException coding -> Messages.SystemReason_notText;
		case FileSystemException other -> words(other.getReason());
		default -> words(failure.getMessage());
		};
	}

	private static String words(@Nullable String reason) {
		return reason == null || reason.isBlank() ? Messages.SystemReason_unknown : reason;
	}
}
