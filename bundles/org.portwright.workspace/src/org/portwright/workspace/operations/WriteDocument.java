package org.portwright.workspace.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.portwright.documents.Document;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Writes a document that is made of no single order. One of its kind that is there is replaced once the new one is
 * whole; nothing else is.
 */
public final class WriteDocument {

	private WriteDocument() {
	}

	/** Makes the bytes of a document. */
	@FunctionalInterface
	public interface Making {

		/**
		 * Makes it.
		 *
		 * @param out gets it; it need not be closed
		 * @throws IOException   if it cannot be written
		 * @throws CoreException with a status for people if it cannot be made
		 */
		void write(OutputStream out, Host host) throws IOException, CoreException;
	}

	/**
	 * The work that writes it and gives where it is, as it was asked for.
	 *
	 * @param target where it goes
	 * @param making makes it, on the thread that works
	 */
	public static Calculation<Path> to(Document document, Path target, Making making) {
		return host -> write(document, target, making, host);
	}

	/** Returns whether a regular file that begins as a document of this kind does is there. */
	public static boolean isThere(Document document, Path file) {
		try {
			return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > 0
					&& !DocumentTarget.file(document, file).stream();
		} catch (IOException | OperationException other) {
			return false;
		}
	}

	private static Path write(Document document, Path target, Making making, Host host) throws CoreException {
		DocumentTarget judged = DocumentTarget.file(document, target);
		var content = new ByteArrayOutputStream();
		try {
			making.write(content, host);
		} catch (IOException e) {
			throw OperationException.wrongInput(DocumentFile.explain(target, e), e);
		}
		Optional<String> failure = DocumentFile.write(judged, content.toByteArray());
		if (failure.isPresent()) {
			throw OperationException.wrongInput(failure.get());
		}
		return judged.named();
	}
}
