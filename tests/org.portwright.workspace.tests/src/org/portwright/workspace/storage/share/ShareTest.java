package org.portwright.workspace.storage.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.workspace.files.BackupKeeper;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.SaveResult.ChangedOutside;
import org.portwright.workspace.files.SaveResult.OutsideChange;
import org.portwright.workspace.files.SaveResult.Saved;
import org.portwright.workspace.internal.storage.AtomicSave;
import org.portwright.workspace.internal.storage.NioFileSteps;
import org.portwright.workspace.internal.storage.SiblingBackup;

/** Whatever a file system lacks, a save is whole or refused, and what others wrote is noticed. */
@SuppressWarnings("nls")
@Timeout(60)
class ShareTest {

	private static final String NAME = "contoso.tenant";
	private static final String BACKUP = ".contoso.tenant~";

	private final NioFileSteps steps = new NioFileSteps();

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> shares() {
		return Stream.of(share("a disk"),
				share("NFS whose lock service does not run", Lack.LOCKS),
				share("NFS that keeps locks to one computer", Lack.OTHERS_LOCKS),
				share("SMB on Linux", Lack.READING_WHAT_IS_LOCKED, Lack.FOLDER_SYNC),
				share("SMB on Linux of a disk without links", Lack.READING_WHAT_IS_LOCKED, Lack.LINKS),
				share("SMB on Linux with keys that the client makes up", Lack.LASTING_KEYS, Lack.LINKS),
				share("a share on Windows", Lack.KEYS, Lack.POSIX, Lack.READING_WHAT_IS_LOCKED),
				share("a stick with FAT", Lack.LINKS, Lack.POSIX, Lack.FINE_TIMES),
				share("a stick with FAT on Windows", Lack.KEYS, Lack.LINKS, Lack.POSIX, Lack.FINE_TIMES),
				share("a folder of the host of a virtual machine", Lack.FOLDER_SYNC, Lack.LINKS, Lack.LOCKS,
						Lack.LASTING_KEYS),
				share("a server with old clocks", Lack.FINE_TIMES, Lack.LOCKS, Lack.FOLDER_SYNC));
	}

	private static Arguments share(String what, Lack... lacks) {
		return Arguments.of(what, List.of(lacks));
	}

	private Path file(List<Lack> lacks) {
		var share = new ShareProvider(FileSystems.getDefault().provider(), lacks.toArray(Lack[]::new));
		return share.path(folder.resolve(NAME));
	}

	private SaveResult save(Path file, String content, Optional<FileStamp> expected) throws SaveFailedException {
		return save(file, content, expected, new SiblingBackup(steps));
	}

	private SaveResult save(Path file, String content, Optional<FileStamp> expected, BackupKeeper keeper)
			throws SaveFailedException {
		return new AtomicSave(steps, keeper, file, content.getBytes()).run(expected, (present, now) -> false, false);
	}

	private FileStamp saved(Path file, String content, Optional<FileStamp> expected) throws SaveFailedException {
		return assertInstanceOf(Saved.class, save(file, content, expected)).stamp();
	}

	private String text(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	private TreeSet<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("shares")
	void aSaveIsWhole(String what, List<Lack> lacks) throws Exception {
		Path file = file(lacks);
		FileStamp first = saved(file, "first", Optional.empty());
		FileStamp second = saved(file, "second", Optional.of(first));
		assertEquals("second", text(NAME));
		assertEquals("first", text(BACKUP));
		saved(file, "third", Optional.of(second));
		assertEquals("third", text(NAME));
		assertEquals("second", text(BACKUP));
		assertEquals(List.of(BACKUP, NAME), List.copyOf(names()));
		assertEquals(new ChangedOutside(OutsideChange.CREATED), save(file, "another", Optional.empty()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("shares")
	void whatOthersWroteIsNoticed(String what, List<Lack> lacks) throws Exception {
		Path file = file(lacks);
		FileStamp ours = saved(file, "ours", Optional.empty());
		// Of the same length, and on a coarse clock of the same time.
		Files.writeString(folder.resolve(NAME), "hers");
		assertEquals(new ChangedOutside(OutsideChange.MODIFIED), save(file, "mine", Optional.of(ours)));
		assertEquals("hers", text(NAME));
		Files.delete(folder.resolve(NAME));
		assertEquals(new ChangedOutside(OutsideChange.DELETED), save(file, "mine", Optional.of(ours)));
		assertEquals(List.of(), List.copyOf(names()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("shares")
	void whatOthersWriteMeanwhileIsNoticed(String what, List<Lack> lacks) throws Exception {
		Path file = file(lacks);
		FileStamp ours = saved(file, "ours", Optional.empty());
		Path hers = Files.writeString(folder.resolve("hers"), "hers");
		assertEquals(new ChangedOutside(OutsideChange.MODIFIED),
				save(file, "mine", Optional.of(ours), kept -> Files.writeString(folder.resolve(NAME), "hers")));
		assertEquals("hers", text(NAME));
		assertEquals(new ChangedOutside(OutsideChange.MODIFIED), save(file, "mine",
				Optional.of(FileStamp.of("hers".getBytes(), ours.modified())), kept -> {
					Files.writeString(hers, "new");
					steps.move(hers, folder.resolve(NAME));
				}));
		assertEquals("new", text(NAME));
		assertEquals(List.of(NAME), List.copyOf(names()));
	}

	@Test
	void aDiskThatReplacesNoFileInOneStepIsRefused() throws Exception {
		Path file = file(List.of(Lack.ATOMIC_MOVES));
		Files.writeString(folder.resolve(NAME), "old");
		FileStamp stamp = FileStamp.of("old".getBytes(), steps.modified(file));
		var failure = assertThrows(SaveFailedException.class, () -> save(file, "new", Optional.of(stamp)));
		assertEquals(SaveFailure.FAILED, failure.failure());
		assertTrue(failure.getMessage().contains("in one step"), failure.getMessage());
		assertEquals("old", text(NAME));
		assertEquals(List.of(NAME), List.copyOf(names()));
	}

	@Test
	void aDiskThatCannotBeWrittenIsCalledSo() throws Exception {
		Path file = file(List.of(Lack.WRITING));
		Files.writeString(folder.resolve(NAME), "old");
		FileStamp stamp = FileStamp.of("old".getBytes(), steps.modified(file));
		var failure = assertThrows(SaveFailedException.class, () -> save(file, "new", Optional.of(stamp)));
		assertEquals(SaveFailure.NO_ACCESS, failure.failure());
		Path beside = file.resolveSibling("new.tenant");
		failure = assertThrows(SaveFailedException.class, () -> save(beside, "new", Optional.empty()));
		assertEquals(SaveFailure.NO_ACCESS, failure.failure());
		assertEquals("old", text(NAME));
		assertEquals(List.of(NAME), List.copyOf(names()));
	}

	@Test
	void aDiskThatNeverSaysThatItHasTheFileIsCalledSo() throws Exception {
		Path file = file(List.of(Lack.SYNC));
		Files.writeString(folder.resolve(NAME), "old");
		FileStamp stamp = FileStamp.of("old".getBytes(), steps.modified(file));
		assertThrows(SaveFailedException.class, () -> save(file, "new", Optional.of(stamp)));
		assertEquals("old", text(NAME));
	}
}
