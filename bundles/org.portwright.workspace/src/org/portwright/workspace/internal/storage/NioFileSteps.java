package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portwright.workspace.internal.texts.Messages;

/** The steps of a save on the real file system. */
@SuppressWarnings("nls")
public final class NioFileSteps implements FileSteps {

	private static final String POSIX = "posix";

	/** Heap buffers are copied to a direct buffer of the same size, which the thread keeps: so write in pieces. */
	private static final int PIECE = 1 << 20;

	@Override
	public Hold hold(Path file) throws IOException {
		return FileLocks.take(file);
	}

	@Override
	public FileTime modified(Path file) throws IOException {
		return Files.getLastModifiedTime(file);
	}

	@Override
	public List<Path> temporaries(Path file) throws IOException {
		Pattern names = TemporaryNames.pattern(file);
		try (Stream<Path> siblings = Files.list(TemporaryNames.folder(file))) {
			return siblings.filter(path -> names.matcher(TemporaryNames.name(path)).matches()).toList();
		}
	}

	@Override
	public Path createTemporary(Path file) throws IOException {
		return Files.createFile(TemporaryNames.next(file), permissionsLike(file));
	}

	private static FileAttribute<?>[] permissionsLike(Path file) throws IOException {
		Optional<PosixFileAttributes> attributes = posix(file);
		if (attributes.isEmpty()) {
			return new FileAttribute<?>[0];
		}
		Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE);
		permissions.addAll(attributes.get().permissions());
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) };
	}

	private static Optional<PosixFileAttributes> posix(Path file) throws IOException {
		return hasPosix(file) && Files.exists(file) ? Optional.of(Files.readAttributes(file, PosixFileAttributes.class))
				: Optional.empty();
	}

	private static boolean hasPosix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains(POSIX);
	}

	@Override
	public void write(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			for (int start = 0; start < content.length; start += PIECE) {
				ByteBuffer piece = ByteBuffer.wrap(content, start, Math.min(PIECE, content.length - start));
				while (piece.hasRemaining()) {
					channel.write(piece);
				}
			}
		}
	}

	@Override
	public void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	@Override
	public void copyPermissions(Path from, Path to) throws IOException {
		Optional<PosixFileAttributes> wanted = posix(from);
		if (wanted.isPresent()) {
			Files.setPosixFilePermissions(to, wanted.get().permissions());
			copyGroup(wanted.get(), to);
		}
	}

	private static void copyGroup(PosixFileAttributes wanted, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (!view.readAttributes().group().equals(wanted.group())) {
			try {
				view.setGroup(wanted.group());
			} catch (IOException notAMember) {
				// Who is not in the group of a file can write it but not give it away; the content matters more.
			}
		}
	}

	@Override
	public void duplicate(Path from, Path to) throws IOException {
		try {
			Files.createLink(to, from);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException noLinksOnThisFileSystem) {
			Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
			force(to);
		}
	}

	@Override
	public void place(Path from, Path to) throws IOException {
		try {
			// Unlike a move, the system makes no link where something is.
			Files.createLink(to, from);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException noLinksOnThisFileSystem) {
			Files.move(from, to);
			return;
		}
		try {
			Files.deleteIfExists(from);
		} catch (IOException e) {
			// The file is there; the next save deletes its other name.
		}
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			throw new IOException(Messages.Save_noReplacing, e);
		}
	}

	@Override
	public void forceFolder(Path folder) throws IOException {
		if (!hasPosix(folder)) {
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	@Override
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	@Override
	public long usableSpace(Path folder) throws IOException {
		FileStore store = Files.getFileStore(folder);
		// What the system makes up, such as /proc, has no room at all, and is not full.
		return store.getTotalSpace() == 0 ? Long.MAX_VALUE : store.getUsableSpace();
	}
}
