package org.portwright.workspace.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.portwright.documents.Document;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Writes documents that are made of no single order. One of its kind that we wrote is replaced once the new one is
 * whole, anything else by consent alone.
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
	 * A document that is made and not written yet.
	 *
	 * @param target where it goes
	 */
	public record NewDocument(Document document, Path target, byte[] content) {
	}

	/**
	 * The work that writes a document and gives where it is, as it was asked for. It asks before it replaces another
	 * file.
	 *
	 * @param target where it goes
	 * @param making makes it, on the thread that works
	 */
	public static Calculation<Path> to(Document document, Path target, Making making) {
		return host -> write(document, target, making, host);
	}

	/**
	 * Writes the documents of one call. All targets are judged before the first is written.
	 *
	 * @param consent decides about files that do not say they are documents of ours
	 * @return where they are, as they were asked for
	 */
	public static List<Path> all(List<NewDocument> documents, ReplaceConsent consent, Host host)
			throws OperationException {
		var targets = new DocumentTargets();
		documents.forEach(document -> targets.addFile(document.document(), document.target()));
		Iterator<NewDocument> next = documents.iterator();
		List<Path> written = new ArrayList<>();
		for (DocumentTarget target : targets.agreed(consent, host)) {
			Optional<String> failure = DocumentFile.write(target, next.next().content());
			if (failure.isPresent()) {
				throw OperationException.wrongInput(failure.get());
			}
			written.add(target.named());
		}
		return written;
	}

	/** Returns whether a document of this kind as we write it is there. */
	public static boolean isThere(Document document, Path file) {
		try {
			return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && document.isOwn(file);
		} catch (IOException other) {
			return false;
		}
	}

	private static Path write(Document document, Path target, Making making, Host host) throws CoreException {
		var content = new ByteArrayOutputStream();
		try {
			making.write(content, host);
		} catch (IOException e) {
			throw OperationException.wrongInput(DocumentFile.explain(target, e), e);
		}
		return all(List.of(new NewDocument(document, target, content.toByteArray())), ReplaceConsent.ASK, host)
				.getFirst();
	}
}
