package org.portwright.workspace.storage.share;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A path of the stand-in: the real path, for which the stand-in is asked. */
@NonNullByDefault({})
record SharePath(ShareFileSystem share, Path real) implements Path {

	private Path wrap(Path path) {
		return share.wrap(path);
	}

	@Override
	public FileSystem getFileSystem() {
		return share;
	}

	@Override
	public boolean isAbsolute() {
		return real.isAbsolute();
	}

	@Override
	public Path getRoot() {
		return wrap(real.getRoot());
	}

	@Override
	public Path getFileName() {
		return wrap(real.getFileName());
	}

	@Override
	public Path getParent() {
		return wrap(real.getParent());
	}

	@Override
	public int getNameCount() {
		return real.getNameCount();
	}

	@Override
	public Path getName(int index) {
		return wrap(real.getName(index));
	}

	@Override
	public Path subpath(int from, int to) {
		return wrap(real.subpath(from, to));
	}

	@Override
	public boolean startsWith(Path other) {
		return other instanceof SharePath && real.startsWith(ShareFileSystem.real(other));
	}

	@Override
	public boolean endsWith(Path other) {
		return other instanceof SharePath && real.endsWith(ShareFileSystem.real(other));
	}

	@Override
	public Path normalize() {
		return wrap(real.normalize());
	}

	@Override
	public Path resolve(Path other) {
		return wrap(real.resolve(ShareFileSystem.real(other)));
	}

	@Override
	public Path relativize(Path other) {
		return wrap(real.relativize(ShareFileSystem.real(other)));
	}

	@Override
	public URI toUri() {
		return real.toUri();
	}

	@Override
	public File toFile() {
		return new File(real.toString());
	}

	@Override
	public Path toAbsolutePath() {
		return wrap(real.toAbsolutePath());
	}

	@Override
	public Path toRealPath(LinkOption... options) throws IOException {
		return wrap(real.toRealPath(options));
	}

	@Override
	public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int compareTo(Path other) {
		return real.compareTo(ShareFileSystem.real(other));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SharePath path && real.equals(path.real);
	}

	@Override
	public int hashCode() {
		return Objects.hash(real);
	}

	@Override
	public String toString() {
		return real.toString();
	}
}
