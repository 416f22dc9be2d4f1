package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.portwright.workspace.files.BackupKeeper;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.SaveResult.ChangedOutside;
import org.portwright.workspace.files.SaveResult.OutsideChange;
import org.portwright.workspace.files.SaveResult.Saved;
import org.portwright.workspace.files.SaveResult.Unchanged;
import org.portwright.workspace.internal.storage.FileSteps.Hold;

/**
 * One save of one file. Until the last step the old file is untouched; the last step, a move within the folder, is done
 * by the system as one.
 */
public final class AtomicSave {

	/** Where nobody can be kept away, a temporary file younger than this may belong to a save that is under way. */
	private static final Duration SAFELY_STALE = Duration.ofDays(1);

	private final FileSteps steps;
	private final BackupKeeper keeper;
	private final Path file;
	private final byte[] content;
	private Optional<FileStamp> written = Optional.empty();

	/**
	 * Makes a save.
	 *
	 * @param file the canonical path of the file
	 */
	public AtomicSave(FileSteps steps, BackupKeeper keeper, Path file, byte[] content) {
		this.steps = steps;
		this.keeper = keeper;
		this.file = file;
		this.content = content;
	}

	/** The stamp of the new file; empty unless it is in its place, as it can be even after an error. */
	public Optional<FileStamp> written() {
		return written;
	}

	/**
	 * Saves.
	 *
	 * @param expected  what the file was like when the model came from it; empty for a new file
	 * @param saysSame  whether what is there says the same as the content, in another layout; asked only where what is
	 *                  there is as expected
	 * @param overwrite whether to replace a file that is not as expected
	 * @throws SaveFailedException if it failed; the file is as it was unless {@link #written} says otherwise
	 */
	public SaveResult run(Optional<FileStamp> expected, BiPredicate<byte[], byte[]> saysSame,
			boolean overwrite)
			throws SaveFailedException {
		try (Hold hold = steps.hold(file)) {
			Optional<byte[]> present = hold.read();
			if (present.isPresent() && Arrays.equals(present.get(), content)) {
				return new Unchanged(FileStamp.of(content, steps.modified(file)));
			}
			Optional<OutsideChange> change = compare(expected, present);
			if (change.isEmpty() && present.isPresent() && saysSame.test(present.get(), content)) {
				return new Unchanged(expected.orElseThrow());
			}
			if (change.isPresent() && !overwrite) {
				return new ChangedOutside(change.get());
			}
			deleteStale(hold.isExclusive());
			return replace(hold, present, overwrite);
		} catch (FileAlreadyExistsException madeMeanwhile) {
			return new ChangedOutside(OutsideChange.CREATED);
		} catch (IOException e) {
			throw new SaveFailures(steps, file, content.length).explain(e, written.isPresent());
		}
	}

	private Optional<OutsideChange> compare(Optional<FileStamp> expected, Optional<byte[]> present)
			throws IOException {
		if (expected.isEmpty()) {
			return present.map(bytes -> OutsideChange.CREATED);
		}
		if (present.isEmpty()) {
			return Optional.of(OutsideChange.DELETED);
		}
		FileStamp actual = FileStamp.of(present.get(), steps.modified(file));
		return expected.get().sameContent(actual) ? Optional.empty() : Optional.of(OutsideChange.MODIFIED);
	}

	private SaveResult replace(Hold hold, Optional<byte[]> present, boolean overwrite) throws IOException {
		Path temporary = steps.createTemporary(file);
		FileStamp stamp;
		try {
			steps.write(temporary, content);
			if (present.isPresent()) {
				steps.copyPermissions(file, temporary);
			}
			steps.force(temporary);
			stamp = FileStamp.of(content, steps.modified(temporary));
			if (present.isPresent()) {
				keeper.keep(file);
			}
			Optional<OutsideChange> change = lookAgain(hold, present);
			if (change.isPresent() && !overwrite) {
				steps.delete(temporary);
				return new ChangedOutside(change.get());
			}
			if (present.isPresent() || overwrite) {
				steps.move(temporary, file);
			} else {
				steps.place(temporary, file);
			}
		} catch (IOException | RuntimeException e) {
			deleteAfter(e, temporary);
			throw e;
		}
		written = Optional.of(stamp);
		confirm();
		return new Saved(stamp);
	}

	/**
	 * Not every share keeps others away, and some say that they do and do not: what was written while the new file was
	 * brought to the disk is noticed here. What is left is the moment before the move.
	 */
	private static Optional<OutsideChange> lookAgain(Hold hold, Optional<byte[]> present) throws IOException {
		if (present.isEmpty()) {
			// It is placed where nothing is, or not at all.
			return Optional.empty();
		}
		Optional<byte[]> now = hold.readAgain();
		if (now.isEmpty()) {
			return Optional.of(OutsideChange.DELETED);
		}
		return Arrays.equals(now.get(), present.get()) ? Optional.empty() : Optional.of(OutsideChange.MODIFIED);
	}

	/** Where the system brings no folder to the disk, it has to do with the file under its new name. */
	private void confirm() throws IOException {
		try {
			steps.forceFolder(TemporaryNames.folder(file));
		} catch (IOException e) {
			try {
				steps.force(file);
			} catch (IOException noMore) {
				e.addSuppressed(noMore);
				throw e;
			}
		}
	}

	private void deleteAfter(Exception failure, Path temporary) {
		try {
			steps.delete(temporary);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/** Deletes what killed saves left. It is no danger, so a failure is none either: the next save tries again. */
	private void deleteStale(boolean exclusive) {
		try {
			for (Path temporary : steps.temporaries(file)) {
				if (exclusive || isOld(temporary)) {
					steps.delete(temporary);
				}
			}
		} catch (IOException e) {
			// See above.
		}
	}

	private boolean isOld(Path temporary) throws IOException {
		long age = System.currentTimeMillis() - steps.modified(temporary).toMillis();
		return age > SAFELY_STALE.toMillis();
	}
}
