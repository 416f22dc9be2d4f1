package org.portwright.workspace.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.OrderDocument;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.storage.AtomicSave;
import org.portwright.workspace.internal.storage.NioFileSteps;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Brings the bytes of a document to the disk, as those of a model file: the old document stays until the new one is
 * whole. A document is whole before the first byte is written, so that a call that is ended meanwhile leaves nothing.
 */
public final class DocumentFile {

	private static final int MOST_NAMED = 20;

	private DocumentFile() {
	}

	/**
	 * Writes a document.
	 *
	 * @return why it could not be written, in the words of the user; empty if it was
	 */
	public static Optional<String> write(DocumentTarget target, byte[] document) {
		try {
			if (target.stream()) {
				append(target.real(), document);
			} else {
				new AtomicSave(new NioFileSteps(), old -> {
					// A document can be made again.
				}, target.real(), document).run(Optional.empty(), (present, now) -> false, true);
			}
			return Optional.empty();
		} catch (SaveFailedException e) {
			return Optional.of(e.getMessage());
		} catch (IOException e) {
			return Optional.of(explain(target.named(), e));
		}
	}

	/**
	 * Writes a document that is a folder. All of its files are judged before the first is written; what else is in the
	 * folder is left alone.
	 *
	 * @param files the files by their names
	 * @return why one could not be written; empty if all of them were
	 */
	public static Optional<String> write(OrderDocument document, DocumentTarget folder,
			Map<String, ByteArrayOutputStream> files, ReplaceConsent consent, Host host) {
		try {
			Files.createDirectories(folder.real());
			var targets = new DocumentTargets();
			Map<String, byte[]> wanted = new LinkedHashMap<>();
			files.forEach((name, content) -> wanted.put(name, content.toByteArray()));
			Set<String> own = document.earlier(folder.real(), wanted);
			wanted.forEach((name, content) -> targets.addFile(document, inside(folder, name), content,
					own.contains(name)));
			Iterator<ByteArrayOutputStream> contents = files.values().iterator();
			return targets.agreed(consent, host).stream().map(file -> write(file, contents.next().toByteArray()))
					.flatMap(Optional::stream).findFirst();
		} catch (OperationException e) {
			return Optional.of(e.getMessage());
		} catch (IOException e) {
			return Optional.of(explain(folder.named(), e));
		}
	}

	/**
	 * Says which other files are in the folder of a document: they may be of an earlier call, and to remove a file is
	 * the user's decision. Those of an engagement, and hidden ones such as the former state of an order, are of no
	 * call.
	 */
	public static Optional<String> others(DocumentTarget folder, Set<String> written) {
		try (Stream<Path> files = Files.list(folder.real())) {
			List<String> others = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
					.map(file -> String.valueOf(file.getFileName())).filter(name -> !written.contains(name))
					.filter(name -> !name.startsWith(".") && FileKind.ofName(name).isEmpty()).sorted() //$NON-NLS-1$
					.toList();
			String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size()))); //$NON-NLS-1$
			return others.isEmpty() ? Optional.empty()
					: Optional.of(others.size() > MOST_NAMED
							? NLS.bind(Messages.Export_othersMore, named, others.size() - MOST_NAMED)
							: NLS.bind(Messages.Export_others, named));
		} catch (IOException e) {
			return Optional.of(explain(folder.named(), e));
		}
	}

	/** A document gives names, not paths: they would lead out of the folder. */
	private static Path inside(DocumentTarget folder, String name) {
		Path inside = folder.named().resolve(name);
		if (!folder.named().equals(inside.getParent())) {
			throw new IllegalArgumentException(name);
		}
		return inside;
	}

	/** Behind what is there: an open stream may lead to a file after all. */
	private static void append(Path stream, byte[] document) throws IOException {
		try (OutputStream out = Files.newOutputStream(stream, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			out.write(document);
		}
	}

	/** Says why a document cannot be written. What the system reported may name another file than people did. */
	public static String explain(Path named, IOException e) {
		return NLS.bind(Messages.Export_failed, named, SystemReason.of(e));
	}
}
