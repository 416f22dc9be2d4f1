package org.portwright.workspace.storage.share;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The disk of the stand-in. */
@NonNullByDefault({})
final class ShareStore extends FileStore {

	private final ShareProvider provider;
	private final FileStore real;

	ShareStore(ShareProvider provider, FileStore real) {
		this.provider = provider;
		this.real = real;
	}

	@Override
	public String name() {
		return real.name();
	}

	@Override
	public String type() {
		return real.type();
	}

	@Override
	public boolean isReadOnly() {
		return provider.lacks(Lack.WRITING);
	}

	@Override
	public long getTotalSpace() throws IOException {
		return real.getTotalSpace();
	}

	@Override
	public long getUsableSpace() throws IOException {
		return real.getUsableSpace();
	}

	@Override
	public long getUnallocatedSpace() throws IOException {
		return real.getUnallocatedSpace();
	}

	@Override
	public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
		return real.supportsFileAttributeView(type);
	}

	@Override
	public boolean supportsFileAttributeView(String name) {
		return real.supportsFileAttributeView(name);
	}

	@Override
	public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
		return real.getFileStoreAttributeView(type);
	}

	@Override
	public Object getAttribute(String attribute) throws IOException {
		return real.getAttribute(attribute);
	}
}
