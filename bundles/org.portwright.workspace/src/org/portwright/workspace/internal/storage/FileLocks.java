package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.internal.storage.FileSteps.Hold;

/**
 * Holds on files by the system's locks on the files themselves, so that nothing is left when a process is killed. A
 * save replaces the file, and with it what the lock is on: who waited finds another file at the path and begins again.
 * Systems whose files have no key, such as Windows, replace no file that somebody has open; there a hold keeps nobody
 * away, and the last of two saves wins, whole.
 */
final class FileLocks {

	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final Duration PAUSE = Duration.ofMillis(5);
	/** So often in a row nobody replaces a file just when it was locked: its keys say nothing. */
	private static final int MOST_REPLACED = 20;
	/**
	 * The byte that is locked, behind all that a file of ours has: where a lock keeps others from reading, the backup
	 * of the file can be made all the same.
	 */
	private static final long LOCKED_BYTE = 1 << 30;
	/** The system reads into a buffer of its own, as large as what is asked for, which the thread keeps. */
	private static final int PIECE = 1 << 20;

	private FileLocks() {
	}

	/** Waits for a hold, but not for ever. */
	static Hold take(Path file) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		int replaced = 0;
		while (System.nanoTime() < end) {
			Object key = key(file);
			if (key == null || replaced == MOST_REPLACED) {
				return openHold(file);
			}
			LockedHold hold = open(file, key);
			if (hold != null) {
				boolean locked = hold.tryLock();
				if (locked && isThere(hold)) {
					return hold;
				}
				hold.close();
				replaced = locked ? replaced + 1 : 0;
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		throw new FileBusyException(file);
	}

	private static @Nullable Object key(Path file) throws IOException {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	private static Hold openHold(Path file) throws IOException {
		if (Files.exists(file) && !Files.isWritable(file)) {
			throw new AccessDeniedException(file.toString());
		}
		return new OpenHold(file);
	}

	private static boolean isThere(LockedHold hold) throws IOException {
		try {
			return hold.isThere();
		} catch (IOException e) {
			hold.close();
			throw e;
		}
	}

	private static @Nullable LockedHold open(Path file, Object key) throws IOException {
		try {
			return new LockedHold(file, key, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
		} catch (NoSuchFileException movedAway) {
			return null;
		}
	}

	private static Optional<byte[]> readAt(Path file) throws IOException {
		try {
			return Optional.of(Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/** A file that does not exist yet, or on a system that cannot keep others away. */
	private record OpenHold(Path file) implements Hold {

		@Override
		public Optional<byte[]> read() throws IOException {
			return readAt(file);
		}

		@Override
		public Optional<byte[]> readAgain() throws IOException {
			return readAt(file);
		}

		@Override
		public boolean isExclusive() {
			return false;
		}

		@Override
		public void close() {
			// Nothing is held.
		}
	}

	/** A locked file; closing the channel ends the lock. */
	private static final class LockedHold implements Hold {

		private final Path file;
		private final Object key;
		private final FileChannel channel;
		private @Nullable FileLock lock;

		LockedHold(Path file, Object key, FileChannel channel) {
			this.file = file;
			this.key = key;
			this.channel = channel;
		}

		/** Whether nobody else has it locked. */
		boolean tryLock() {
			try {
				lock = channel.tryLock(LOCKED_BYTE, 1, false);
				return lock != null;
			} catch (OverlappingFileLockException heldByAnotherThread) {
				return false;
			} catch (IOException noLocksOnThisFileSystem) {
				return channel.isOpen();
			}
		}

		/** Whether it is what stands at the path. */
		boolean isThere() throws IOException {
			return key.equals(key(file));
		}

		/** Through the same channel: closing a second one would end the lock on some systems. */
		@Override
		public Optional<byte[]> read() throws IOException {
			var content = new byte[Math.toIntExact(channel.size())];
			int length = 0;
			while (length < content.length) {
				ByteBuffer piece = ByteBuffer.wrap(content, length, Math.min(PIECE, content.length - length));
				int read = channel.read(piece, length);
				if (read < 0) {
					return Optional.of(Arrays.copyOf(content, length));
				}
				length += read;
			}
			return Optional.of(content);
		}

		/**
		 * Whoever closed another channel of the file meanwhile, as the backup may have done, has ended the lock on some
		 * systems: so it is locked anew, and who got it before us has replaced the file by then.
		 */
		@Override
		public Optional<byte[]> readAgain() throws IOException {
			FileLock before = lock;
			if (before != null) {
				before.release();
				lockAgain();
			}
			return isThere() ? read() : readAt(file);
		}

		private void lockAgain() throws IOException {
			long end = System.nanoTime() + PATIENCE.toNanos();
			while (!tryLock()) {
				if (System.nanoTime() > end) {
					throw new FileBusyException(file);
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}

		@Override
		public boolean isExclusive() {
			return lock != null;
		}

		@Override
		public void close() {
			try {
				channel.close();
			} catch (IOException e) {
				// Nothing was written through it, and the lock ends with the process at the latest.
			}
		}
	}
}
