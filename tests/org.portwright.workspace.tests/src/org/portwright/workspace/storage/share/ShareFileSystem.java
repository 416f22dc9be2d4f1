package org.portwright.workspace.storage.share;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The paths of the stand-in. */
@NonNullByDefault({})
final class ShareFileSystem extends FileSystem {

	private final ShareProvider provider;
	private final FileSystem real;

	ShareFileSystem(ShareProvider provider, FileSystem real) {
		this.provider = provider;
		this.real = real;
	}

	Path wrap(Path path) {
		return path == null || path instanceof SharePath ? path : new SharePath(this, path);
	}

	static Path real(Path path) {
		return path instanceof SharePath share ? share.real() : path;
	}

	@Override
	public FileSystemProvider provider() {
		return provider;
	}

	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return provider.lacks(Lack.WRITING);
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return StreamSupport.stream(real.getRootDirectories().spliterator(), false).map(this::wrap).toList();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return List.of();
	}

	@Override
	@SuppressWarnings("nls")
	public Set<String> supportedFileAttributeViews() {
		Set<String> views = new HashSet<>(real.supportedFileAttributeViews());
		if (provider.lacks(Lack.POSIX)) {
			views.removeAll(Set.of("posix", "unix", "owner"));
		}
		return views;
	}

	@Override
	public Path getPath(String first, String... more) {
		return wrap(real.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		PathMatcher matcher = real.getPathMatcher(pattern);
		return path -> matcher.matches(real(path));
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() {
		throw new UnsupportedOperationException();
	}
}
