package org.portwright.workspace.storage.share;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The stand-in: all that is done goes to the real file system unless it lacks that. With
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider} it is the one file system of a process; the property
 * {@link #LACKS} then says what it lacks.
 */
@NonNullByDefault({})
@SuppressWarnings("nls")
public final class ShareProvider extends FileSystemProvider {

	/** Names what the file system of a process lacks, separated by commas. */
	public static final String LACKS = "portwright.share.lacks";

	private record Lock(Object file, long position, long size) {
	}

	private final FileSystemProvider real;
	private final Set<Lack> lacks;
	private final ShareFileSystem files;
	private final Map<ShareChannel, Lock> locks = new ConcurrentHashMap<>();

	/** A process calls it for its file system. */
	public ShareProvider(FileSystemProvider real) {
		this(real, Stream.of(System.getProperty(LACKS, "").split(",")).filter(name -> !name.isEmpty())
				.map(Lack::valueOf).toArray(Lack[]::new));
	}

	/** @param lacks what the real file system has and this one has not */
	public ShareProvider(FileSystemProvider real, Lack... lacks) {
		this.real = real;
		this.lacks = Set.of(lacks);
		files = new ShareFileSystem(this, real.getFileSystem(URI.create("file:///")));
	}

	/** Gives the path here of what is at a path of the real file system. */
	public Path path(Path path) {
		return files.wrap(path);
	}

	boolean lacks(Lack what) {
		return lacks.contains(what);
	}

	void locked(Object file, ShareChannel channel, long position, long size) {
		locks.put(channel, new Lock(file, position, size));
	}

	void unlocked(ShareChannel channel) {
		locks.remove(channel);
	}

	boolean isLockedByAnother(Object file, ShareChannel channel, long position, long size) {
		return locks.entrySet().stream().filter(entry -> entry.getKey() != channel).map(Map.Entry::getValue)
				.anyMatch(lock -> lock.file().equals(file) && position < lock.position() + lock.size()
						&& lock.position() < position + size);
	}

	private void beforeWriting(Path path) throws IOException {
		if (lacks(Lack.WRITING)) {
			throw new FileSystemException(path.toString(), null, "Read-only file system");
		}
	}

	private static Path real(Path path) {
		return ShareFileSystem.real(path);
	}

	@Override
	public String getScheme() {
		return real.getScheme();
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
		return real.newFileSystem(uri, environment);
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return files;
	}

	@Override
	public Path getPath(URI uri) {
		return files.wrap(real.getPath(uri));
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		if (options.stream().anyMatch(option -> option != StandardOpenOption.READ && !(option instanceof LinkOption))) {
			beforeWriting(path);
		}
		FileChannel channel = real.newFileChannel(real(path), options, attributes);
		BasicFileAttributes opened = Files.readAttributes(real(path), BasicFileAttributes.class);
		return new ShareChannel(this, channel, Objects.requireNonNull(opened.fileKey()), opened.isDirectory());
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		DirectoryStream<Path> entries = real.newDirectoryStream(real(folder),
				entry -> filter.accept(folder.resolve(entry.getFileName().toString())));
		return new DirectoryStream<>() {

			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> next = entries.iterator();
				return new Iterator<>() {

					@Override
					public boolean hasNext() {
						return next.hasNext();
					}

					@Override
					public Path next() {
						return folder.resolve(next.next().getFileName().toString());
					}
				};
			}

			@Override
			public void close() throws IOException {
				entries.close();
			}
		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		beforeWriting(folder);
		real.createDirectory(real(folder), attributes);
	}

	@Override
	public void createLink(Path link, Path existing) throws IOException {
		beforeWriting(link);
		if (lacks(Lack.LINKS)) {
			throw new FileSystemException(link.toString(), null, "Operation not permitted");
		}
		real.createLink(real(link), real(existing));
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return files.wrap(real.readSymbolicLink(real(link)));
	}

	@Override
	public void delete(Path path) throws IOException {
		beforeWriting(path);
		real.delete(real(path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		beforeWriting(target);
		Files.readAllBytes(source);
		real.copy(real(source), real(target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		beforeWriting(target);
		if (lacks(Lack.ATOMIC_MOVES) && List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
			throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), null);
		}
		real.move(real(source), real(target), options);
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		return real.isSameFile(real(one), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return new ShareStore(this, real.getFileStore(real(path)));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		if (List.of(modes).contains(AccessMode.WRITE)) {
			beforeWriting(path);
		}
		real.checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return type == PosixFileAttributeView.class && lacks(Lack.POSIX) ? null
				: real.getFileAttributeView(real(path), type, options);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		if (type != BasicFileAttributes.class && lacks(Lack.POSIX)) {
			throw new UnsupportedOperationException();
		}
		A attributes = real.readAttributes(real(path), type, options);
		return type == BasicFileAttributes.class ? (A) new ShareAttributes(this, attributes) : attributes;
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), names, options);
	}

	@Override
	public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
		beforeWriting(path);
		real.setAttribute(real(path), name, value, options);
	}
}
