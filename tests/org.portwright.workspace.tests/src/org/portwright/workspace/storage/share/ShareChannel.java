package org.portwright.workspace.storage.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A file that is open on the stand-in. */
@NonNullByDefault({})
@SuppressWarnings("nls")
final class ShareChannel extends FileChannel {

	private final ShareProvider provider;
	private final FileChannel real;
	private final Object file;
	private final boolean folder;

	/** @param file what tells this file from others */
	ShareChannel(ShareProvider provider, FileChannel real, Object file, boolean folder) {
		this.provider = provider;
		this.real = real;
		this.file = file;
		this.folder = folder;
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		if (provider.lacks(Lack.LOCKS)) {
			throw new IOException("No locks available");
		}
		FileLock lock = provider.lacks(Lack.OTHERS_LOCKS) ? new Ours(position, size, shared)
				: real.tryLock(position, size, shared);
		if (lock != null) {
			provider.locked(file, this, position, size);
		}
		return lock;
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return tryLock(position, size, shared);
	}

	/** A lock that nobody else knows of. */
	private final class Ours extends FileLock {

		Ours(long position, long size, boolean shared) {
			super(ShareChannel.this, position, size, shared);
		}

		@Override
		public boolean isValid() {
			return ShareChannel.this.isOpen();
		}

		@Override
		public void release() {
			provider.unlocked(ShareChannel.this);
		}
	}

	@Override
	public void force(boolean metaData) throws IOException {
		if (folder && provider.lacks(Lack.FOLDER_SYNC)) {
			throw new IOException("Invalid argument");
		}
		if (provider.lacks(Lack.SYNC)) {
			throw new IOException("Input/output error");
		}
		real.force(metaData);
	}

	private void beforeReading(long position, long size) throws IOException {
		if (provider.lacks(Lack.READING_WHAT_IS_LOCKED) && provider.isLockedByAnother(file, this, position, size)) {
			throw new IOException("Permission denied");
		}
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		beforeReading(real.position(), target.remaining());
		return real.read(target);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
		beforeReading(real.position(), real.size());
		return real.read(targets, offset, length);
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		beforeReading(position, target.remaining());
		return real.read(target, position);
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		beforeReading(position, Math.min(count, real.size()));
		return real.transferTo(position, count, target);
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return real.write(source);
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
		return real.write(sources, offset, length);
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		return real.write(source, position);
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		return real.transferFrom(source, position, count);
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long newPosition) throws IOException {
		real.position(newPosition);
		return this;
	}

	@Override
	public long size() throws IOException {
		return real.size();
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		real.truncate(size);
		return this;
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		throw new UnsupportedOperationException();
	}

	@Override
	protected void implCloseChannel() throws IOException {
		provider.unlocked(this);
		real.close();
	}
}
