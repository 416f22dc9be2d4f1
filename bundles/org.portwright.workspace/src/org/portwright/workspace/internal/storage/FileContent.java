package org.portwright.workspace.internal.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.texts.Messages;

/** The bytes of a file and the stamp that they had. */
public record FileContent(byte[] bytes, FileStamp stamp) {

	/**
	 * Reads a file.
	 *
	 * @throws UnreadableFileException if it is not there, no file, or too large
	 */
	public static FileContent read(Path file) throws UnreadableFileException {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (!attributes.isRegularFile()) {
				throw failure(file, UnreadableReason.NOT_A_FILE, Messages.Unreadable_notAFile);
			}
			byte[] bytes = readLimited(file);
			return new FileContent(bytes, FileStamp.of(bytes, attributes.lastModifiedTime()));
		} catch (UnreadableFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw failure(file, UnreadableReason.NOT_FOUND, Messages.Unreadable_notFound);
		} catch (IOException e) {
			throw failure(file, UnreadableReason.NO_ACCESS, NLS.bind(Messages.Unreadable_noAccess, SystemReason.of(e)));
		}
	}

	private static byte[] readLimited(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return bytes(file, in);
		}
	}

	/**
	 * Reads a content to its end.
	 *
	 * @param file the file that it is a content of, for messages
	 * @throws UnreadableFileException if it is too large
	 */
	public static byte[] bytes(Path file, InputStream in) throws IOException {
		// What is in the memory already is copied at once.
		byte[] bytes = in instanceof ByteArrayInputStream ? in.readAllBytes() : in.readNBytes(FileLimits.BYTES + 1);
		if (bytes.length > FileLimits.BYTES) {
			throw failure(file, UnreadableReason.TOO_LARGE,
					NLS.bind(Messages.Unreadable_tooLarge, FileLimits.megabytes()));
		}
		return bytes;
	}

	private static UnreadableFileException failure(Path file, UnreadableReason reason, String explanation) {
		return new UnreadableFileException(file, 0, 0, reason, explanation);
	}
}
