package org.portwright.workspace.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.internal.storage.AtomicSave;
import org.portwright.workspace.internal.storage.NioFileSteps;
import org.portwright.workspace.storage.SaveFailedException;

/**
 * Brings the bytes of a document to the disk, as those of a model file: the old document stays until the new one is
 * whole. A document is whole before the first byte is written, so that a call that is ended meanwhile leaves nothing.
 */
final class DocumentFile {

	private DocumentFile() {
	}

	/**
	 * Writes a document.
	 *
	 * @return why it could not be written, in the words of the user; empty if it was
	 */
	static Optional<String> write(DocumentTarget target, byte[] document) {
		try {
			if (target.stream()) {
				append(target.real(), document);
			} else {
				new AtomicSave(new NioFileSteps(), old -> {
					// A document can be made again.
				}, target.real(), document).run(Optional.empty(), false, true);
			}
			return Optional.empty();
		} catch (SaveFailedException e) {
			return Optional.of(e.getMessage());
		} catch (IOException e) {
			return Optional.of(explain(target.named(), e));
		}
	}

	/** Behind what is there: an open stream may lead to a file after all. */
	private static void append(Path stream, byte[] document) throws IOException {
		try (OutputStream out = Files.newOutputStream(stream, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			out.write(document);
		}
	}

	/** Says why a document cannot be written. What the system reported may name another file than people did. */
	static String explain(Path named, IOException e) {
		String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
		return NLS.bind(Messages.Export_failed, named, reason == null ? e.getClass().getSimpleName() : reason);
	}
}
