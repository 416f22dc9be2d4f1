package org.portwright.workspace.resources.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.portwright.workspace.files.FileStamp;

/**
 * The folder with the recovery copies, at most one a file from this session, and those that an earlier session left. It
 * is used on one background thread at a time.
 */
@SuppressWarnings("nls")
public final class RecoveryStore {

	private static final String COPY = ".copy";
	private static final String LEFT = ".left";
	/** The user chose another version of the file and knows where this one is. */
	private static final String GIVEN_UP = ".given-up";
	private static final String BROKEN = ".broken";
	private static final String TEMPORARY = ".tmp";

	/** No file of ours is larger, in bytes. */
	private static final long LARGEST = 1L << 30;

	private final Path folder;
	private boolean takenOver;

	/** @param folder where the copies are; it is made when the first one is written */
	public RecoveryStore(Path folder) {
		this.folder = folder;
	}

	/**
	 * What an earlier session left.
	 *
	 * @param copies the edits that were not saved, the latest first
	 * @param broken copies that cannot be read, each reported once; they stay, and are offered once they can be read
	 */
	public record Leftovers(List<Leftover> copies, List<Path> broken) {

		/** Copies the lists. */
		public Leftovers {
			copies = List.copyOf(copies);
			broken = List.copyOf(broken);
		}

		/** What there is but for what the user gave up. */
		public Leftovers lost() {
			return new Leftovers(copies.stream().filter(copy -> !copy.isGivenUp()).toList(), broken);
		}

		/**
		 * What is proposed to be restored: the latest of each file, of what was given up only where nothing was lost.
		 */
		public List<Leftover> proposed() {
			List<Leftover> lost = lost().copies();
			Map<Path, Leftover> latest = new LinkedHashMap<>();
			(lost.isEmpty() ? copies : lost).forEach(copy -> latest.putIfAbsent(copy.copy().file(), copy));
			return List.copyOf(latest.values());
		}

		/** What there is but for some copies. */
		Leftovers without(Set<Leftover> some) {
			List<Path> places = some.stream().map(Leftover::place).toList();
			return new Leftovers(copies.stream().filter(copy -> !places.contains(copy.place())).toList(), broken);
		}

		/** Whether there is nothing to tell. */
		public boolean isEmpty() {
			return copies.isEmpty() && broken.isEmpty();
		}
	}

	/**
	 * A copy that an earlier session left.
	 *
	 * @param place        where it is kept until it was restored or discarded
	 * @param changedSince whether the file on the disk is another one than the edits began with
	 */
	public record Leftover(RecoveryCopy copy, Path place, boolean changedSince) {

		/** Whether the user chose another version of the file. */
		public boolean isGivenUp() {
			return place.toString().endsWith(GIVEN_UP);
		}
	}

	/** Writes a copy in place of the one before. */
	void write(RecoveryCopy copy) throws IOException {
		Files.createDirectories(folder);
		Path place = place(copy.file());
		Path temporary = place.resolveSibling(place.getFileName() + TEMPORARY);
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(CopyFormat.write(copy));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Removes the copy of a file, if there is one from this session. */
	void remove(Path file) throws IOException {
		Files.deleteIfExists(place(file));
	}

	/** Removes what an earlier session left, once it was restored or is not wanted. */
	void remove(Leftover leftover) throws IOException {
		Files.deleteIfExists(leftover.place());
	}

	/** Keeps a copy as if an earlier session had left it. */
	void setAside(RecoveryCopy copy) throws IOException {
		write(copy);
		renamed(place(copy.file()), LEFT);
	}

	/** Keeps a copy that the user gave up for another version of the file. */
	void giveUp(RecoveryCopy copy) throws IOException {
		write(copy);
		renamed(place(copy.file()), GIVEN_UP);
	}

	/**
	 * Gives what an earlier session left and what was set aside. The first call, before this session writes anything,
	 * sets aside what it finds, so that this session does not write over it. Copies of what was saved all the same are
	 * removed.
	 */
	Leftovers takeOver() throws IOException {
		List<Leftover> copies = new ArrayList<>();
		List<Path> broken = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			for (Path place : list()) {
				takeOver(place, copies, broken);
			}
		}
		takenOver = true;
		copies.sort(Comparator.comparing((Leftover leftover) -> leftover.copy().time()).reversed());
		return new Leftovers(copies, broken);
	}

	private List<Path> list() throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		}
	}

	private void takeOver(Path place, List<Leftover> copies, List<Path> broken) throws IOException {
		String name = String.valueOf(place.getFileName());
		if (name.endsWith(TEMPORARY)) {
			Files.deleteIfExists(place);
		} else if (name.endsWith(COPY) && !takenOver || isAside(name) || name.endsWith(BROKEN)) {
			try {
				offer(place, copies);
			} catch (IOException e) {
				// It may be readable another time, once rights, a lock or the disk are in order again.
				if (!name.endsWith(BROKEN)) {
					broken.add(aside(place));
				}
			}
		}
	}

	private static void offer(Path place, List<Leftover> copies) throws IOException {
		RecoveryCopy copy = CopyFormat.read(content(place));
		Optional<FileStamp> present = stamp(copy.file());
		if (present.filter(copy.stamp()::sameContent).isPresent()) {
			Files.deleteIfExists(place);
		} else {
			boolean same = present.isEmpty() ? copy.base().isEmpty()
					: copy.base().filter(present.get()::sameContent).isPresent();
			copies.add(new Leftover(copy, isAside(place.toString()) ? place : renamed(place, LEFT), !same));
		}
	}

	private static boolean isAside(String name) {
		return name.endsWith(LEFT) || name.endsWith(GIVEN_UP);
	}

	private static byte[] content(Path place) throws IOException {
		// Reading from a pipe or a device might never end.
		if (!Files.isRegularFile(place) || Files.size(place) > LARGEST) {
			throw new IOException(place.toString());
		}
		return Files.readAllBytes(place);
	}

	/** Where it can't be renamed it stays, and is reported again the next time. */
	private static Path aside(Path place) {
		try {
			return renamed(place, BROKEN);
		} catch (IOException e) {
			return place;
		}
	}

	private static Optional<FileStamp> stamp(Path file) {
		try {
			// Reading from a pipe or a device might never end.
			return Files.isRegularFile(file)
					? Optional.of(FileStamp.of(Files.readAllBytes(file), FileTime.fromMillis(0)))
					: Optional.empty();
		} catch (IOException e) {
			// It is gone, or cannot be read: the copy is all there is.
			return Optional.empty();
		}
	}

	/** The name is one of its own, since a second crash may leave a second copy of the same file. */
	private static Path renamed(Path place, String suffix) throws IOException {
		return Files.move(place, place.resolveSibling(UUID.randomUUID() + suffix), StandardCopyOption.ATOMIC_MOVE);
	}

	private Path place(Path file) {
		return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + COPY);
	}
}
