package org.portwright.workspace.storage.share;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** What the stand-in says of a file. */
@NonNullByDefault({})
record ShareAttributes(ShareProvider provider, BasicFileAttributes real) implements BasicFileAttributes {

	private static final long COARSE = 2000;

	@Override
	public FileTime lastModifiedTime() {
		long millis = real.lastModifiedTime().toMillis();
		return provider.lacks(Lack.FINE_TIMES) ? FileTime.fromMillis(millis - millis % COARSE)
				: real.lastModifiedTime();
	}

	@Override
	public FileTime lastAccessTime() {
		return real.lastAccessTime();
	}

	@Override
	public FileTime creationTime() {
		return real.creationTime();
	}

	@Override
	public boolean isRegularFile() {
		return real.isRegularFile();
	}

	@Override
	public boolean isDirectory() {
		return real.isDirectory();
	}

	@Override
	public boolean isSymbolicLink() {
		return real.isSymbolicLink();
	}

	@Override
	public boolean isOther() {
		return real.isOther();
	}

	@Override
	public long size() {
		return real.size();
	}

	@Override
	public Object fileKey() {
		if (provider.lacks(Lack.KEYS)) {
			return null;
		}
		return provider.lacks(Lack.LASTING_KEYS) ? new Object() : Objects.requireNonNull(real.fileKey());
	}
}
