package org.portwright.workspace.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.portwright.model.paths.Blank;

/**
 * A document on its way to the disk. The old one stays until the new one is whole; what fails leaves nothing behind.
 */
@SuppressWarnings("nls")
final class DocumentFile {

	private DocumentFile() {
	}

	/**
	 * Writes a document.
	 *
	 * @param file where it goes; what is there is replaced
	 * @return what the writer gave
	 * @throws IOException if it cannot be written
	 */
	static <R> R write(Path file, Writer<R> writer) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path temporary = target.resolveSibling(Blank.randomId("." + target.getFileName() + '.') + ".tmp");
		// For a process that is ended meanwhile, by Ctrl-C.
		temporary.toFile().deleteOnExit();
		try {
			R result;
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE);
					OutputStream out = Channels.newOutputStream(channel)) {
				result = writer.write(out);
				out.flush();
				channel.force(true);
			}
			replace(temporary, target);
			return result;
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void replace(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Writes the content of a document.
	 *
	 * @param <R> what there is to know about it
	 */
	@FunctionalInterface
	interface Writer<R> {

		R write(OutputStream out) throws IOException;
	}
}
