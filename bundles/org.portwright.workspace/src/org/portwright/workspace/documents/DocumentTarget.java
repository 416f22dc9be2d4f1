package org.portwright.workspace.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.Document;
import org.portwright.documents.OrderDocument;
import org.portwright.model.ModelPackage;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * Where a document goes, judged by what is really there: behind links, under any name. A pipe or a device is written
 * to.
 *
 * @param named   as it was asked for
 * @param real    what that leads to: its folder is canonical, and it is no link
 * @param stream  whether it is written to and not replaced
 * @param foreign whether a file is there that is no such document as we write it
 */
@SuppressWarnings("nls")
public record DocumentTarget(Path named, Path real, boolean stream, boolean foreign) {

	/** As many links are followed as by the system. */
	private static final int MOST_LINKS = 40;
	/** Stands for any file of a folder. */
	private static final String INSIDE = "file";
	/** How much of a file is looked at. */
	private static final int HEAD = 1 << 16;
	/** The links to what a process has open, such as that of {@code /dev/stdout}: they stand for no file. */
	private static final Pattern OPEN_STREAMS = Pattern.compile("/proc/.+/fd");
	/** What the files of any version of Portwright name at their beginning. */
	private static final String NAMESPACE = ModelPackage.eNS_URI.substring(0,
			ModelPackage.eNS_URI.lastIndexOf('/') + 1);
	private static final List<String> OURS = List.of(NAMESPACE, "<portwright:", "<projectDescription");

	/**
	 * Judges the target of a document that is a folder.
	 *
	 * @throws OperationException if none must be there
	 */
	static DocumentTarget folder(Document document, Path named) throws OperationException {
		try {
			Path real = follow(named);
			if (attributes(real).filter(there -> !there.isDirectory()).isPresent()) {
				throw OperationException.wrongInput(NLS.bind(Messages.Export_noDirectory, named));
			}
			refuseEvidence(document, named.resolve(INSIDE), real.resolve(INSIDE), true);
			return new DocumentTarget(named, real, false, false);
		} catch (IOException e) {
			throw unreachable(named, e);
		}
	}

	/**
	 * Judges the target of a document that is one file, or of one file of a document.
	 *
	 * @param content what goes there, where it is known before
	 * @throws OperationException if such a document must not go there
	 */
	static DocumentTarget file(Document document, Path named, Optional<byte[]> content) throws OperationException {
		return file(document, named, content, document::isOwn);
	}

	/** Tells a file of ours, which may be replaced, from any other. */
	@FunctionalInterface
	interface Ownership {

		boolean isOwn(Path existing) throws IOException;
	}

	/** Judges the target of one file of a document. */
	static DocumentTarget file(Document document, Path named, Optional<byte[]> content, Ownership ownership)
			throws OperationException {
		if (named.toString().isEmpty()) {
			throw OperationException.wrongInput(Messages.Export_noName);
		}
		try {
			Path real = follow(named);
			Optional<BasicFileAttributes> there = attributes(real);
			if (there.filter(BasicFileAttributes::isDirectory).isPresent()) {
				throw OperationException.wrongInput(NLS.bind(Messages.Export_folder, named));
			}
			if (isStream(real) || there.filter(BasicFileAttributes::isOther).isPresent()) {
				return new DocumentTarget(named, real, true, false);
			}
			String head = there.isPresent() ? head(real) : "";
			boolean same = content.isPresent() && there.isPresent() && there.get().size() == content.get().length
					&& Arrays.equals(content.get(), Files.readAllBytes(real));
			// A copy of such a file that was kept may go into a folder under a name that is none of ours.
			boolean copied = !head.isEmpty() && document instanceof OrderDocument whole && whole.isFolder()
					&& (same || ownership.isOwn(real));
			if (isOurs(named) || isOurs(real) || !copied && OURS.stream().anyMatch(head::contains)) {
				throw OperationException.wrongInput(NLS.bind(Messages.Export_model, named));
			}
			if (Files.isSymbolicLink(inRealFolder(named.toAbsolutePath()))) {
				throw OperationException.wrongInput(NLS.bind(Messages.Export_link, named));
			}
			refuseEvidence(document, named, real, !head.isEmpty());
			return new DocumentTarget(named, real, false, !head.isEmpty() && !same && !ownership.isOwn(real));
		} catch (IOException e) {
			throw unreachable(named, e);
		}
	}

	/** Nothing is written beside what was kept of an order, and no snapshot is replaced. */
	private static void refuseEvidence(Document document, Path named, Path real, boolean there)
			throws OperationException {
		for (Path path : List.of(named.toAbsolutePath().normalize(), real)) {
			if (EvidenceFolder.KEPT_FILES.isAbove(path)) {
				throw OperationException.wrongInput(NLS.bind(Messages.Export_keptFiles, named));
			}
			if (EvidenceFolder.SNAPSHOTS.isAbove(path) && (there || !document.isSnapshot())) {
				throw OperationException.wrongInput(NLS.bind(Messages.Export_snapshots, named));
			}
		}
	}

	private static OperationException unreachable(Path named, IOException e) {
		return e instanceof NoSuchFileException ? OperationException.wrongInput(
				NLS.bind(Messages.Export_noFolder, named), e)
				: OperationException.wrongInput(DocumentFile.explain(named, e), e);
	}

	/** Whether both are the same file, or would be where capitals and small letters are the same in names. */
	boolean isSameAs(DocumentTarget other) {
		try {
			return real.toString().equalsIgnoreCase(other.real.toString())
					|| Files.exists(real) && Files.exists(other.real) && Files.isSameFile(real, other.real);
		} catch (IOException e) {
			// One of them went this very moment.
			return false;
		}
	}

	/** Follows links to the end, also to one where nothing is yet. */
	private static Path follow(Path named) throws IOException {
		Path path = inRealFolder(named.toAbsolutePath());
		for (int i = 0; i < MOST_LINKS; i++) {
			if (!Files.isSymbolicLink(path) || isStream(path)) {
				return path;
			}
			path = inRealFolder(path.resolveSibling(Files.readSymbolicLink(path)));
		}
		throw new FileSystemLoopException(named.toString());
	}

	/** The folder as the system finds it: a name behind {@code LINK/..} is where the link leads. */
	private static Path inRealFolder(Path path) throws IOException {
		Path folder = path.getParent();
		return folder == null || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? path.toRealPath()
				: folder.toRealPath().resolve(Objects.requireNonNull(path.getFileName()));
	}

	private static boolean isStream(Path path) {
		return OPEN_STREAMS.matcher(String.valueOf(path.getParent())).matches();
	}

	private static Optional<BasicFileAttributes> attributes(Path real) throws IOException {
		try {
			return Optional.of(Files.readAttributes(real, BasicFileAttributes.class));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	private static String head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		}
	}

	private static boolean isOurs(Path path) {
		Path name = Path.of(path.toString().toLowerCase(Locale.ROOT));
		return FileKind.of(name).isPresent() || name.endsWith(Engagement.PROJECT_FILE);
	}
}
