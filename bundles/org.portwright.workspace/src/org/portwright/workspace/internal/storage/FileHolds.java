package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
final class FileHolds {

	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final Duration PAUSE = Duration.ofMillis(5);

	private FileHolds() {
	}

	/** Waits for a hold, but not for ever. */
	static Hold take(Path file) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Object key = key(file);
			if (key == null) {
				return openHold(file);
			}
			Hold hold = tryLock(file, key);
			if (hold != null) {
				return hold;
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

	private static @Nullable Hold tryLock(Path file, Object key) throws IOException {
		FileChannel channel;
		try {
			channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
		} catch (NoSuchFileException movedAway) {
			return null;
		}
		var hold = new LockedHold(channel);
		try {
			if (hold.lock() && key.equals(key(file))) {
				return hold;
			}
		} catch (IOException e) {
			hold.close();
			throw e;
		}
		hold.close();
		return null;
	}

	/** A file that does not exist yet, or on a system that cannot keep others away. */
	private record OpenHold(Path file) implements Hold {

		@Override
		public Optional<byte[]> read() throws IOException {
			try {
				return Optional.of(Files.readAllBytes(file));
			} catch (NoSuchFileException e) {
				return Optional.empty();
			}
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

		private final FileChannel channel;
		private boolean exclusive;

		LockedHold(FileChannel channel) {
			this.channel = channel;
		}

		boolean lock() {
			try {
				exclusive = channel.tryLock() != null;
				return exclusive;
			} catch (OverlappingFileLockException heldByAnotherThread) {
				return false;
			} catch (IOException noLocksOnThisFileSystem) {
				return channel.isOpen();
			}
		}

		/** Through the same channel: closing a second one would end the lock on some systems. */
		@Override
		public Optional<byte[]> read() throws IOException {
			var content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
			while (content.hasRemaining() && channel.read(content, content.position()) >= 0) {
				// Reads on.
			}
			return Optional.of(content.hasRemaining() ? Arrays.copyOf(content.array(), content.position())
					: content.array());
		}

		@Override
		public boolean isExclusive() {
			return exclusive;
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
