package org.portwright.workspace.resources.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.ReplaceContent;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;
import org.portwright.workspace.storage.ModelFiles;

@SuppressWarnings("nls")
class EditJournalTest {

	private final BlockingQueue<Runnable> modelThread = new LinkedBlockingQueue<>();
	private final Path folder;
	private final WorkspaceModel model = new WorkspaceModel(OperationHistoryFactory.getOperationHistory(),
			ModelFiles.headless());
	private final EditJournal journal;
	private final ModelFile file;

	EditJournalTest(@TempDir Path temporary) throws Exception {
		folder = temporary.resolve("recovery");
		Path path = temporary.resolve("contoso.tenant");
		model.perform("Make", model.make(path, Blank.tenant()));
		file = model.files().get(0);
		model.save(file);
		// Now: the making of the file is an edit too, and its copy could come due in the middle of a slow test.
		journal = new EditJournal(model, new RecoveryStore(folder), modelThread::add, Duration.ZERO);
	}

	@AfterEach
	void close() throws InterruptedException {
		journal.close();
		model.close(file);
	}

	@Test
	void keepsAnEditAMomentAfterItAndDropsItWithTheSave() throws Exception {
		rename("Contoso");
		takeCopy();
		assertEquals(Optional.of("Contoso"), kept().map(EditJournalTest::name));
		rename("Contoso Ltd");
		takeCopy();
		model.save(file);
		assertEquals(Optional.empty(), kept());
	}

	@Test
	void aLargeFileIsCopiedLittleByLittle() throws Exception {
		enlarge();
		takeCopy();
		int turns = takeRest();
		assertTrue(turns > 1, () -> turns + " turns");
		assertArrayEquals(bytes(), kept().orElseThrow().content().readAllBytes());
	}

	@Test
	void anEditInBetweenLeavesNoCopyOfHalfOfIt() throws Exception {
		enlarge();
		takeCopy();
		rename("Contoso Ltd");
		// Just the rest of that copy: where time has passed, the next one waits behind it.
		modelThread.remove().run();
		assertEquals(Optional.empty(), kept());
		takeCopy();
		takeRest();
		assertArrayEquals(bytes(), kept().orElseThrow().content().readAllBytes());
	}

	@Test
	void anotherFileThatMovesInBetweenOnlyDelaysIt() throws Exception {
		enlarge();
		takeCopy();
		model.moved(file.path().resolveSibling("a.tenant"), file.path().resolveSibling("b.tenant"));
		takeRest();
		takeCopy();
		takeRest();
		assertArrayEquals(bytes(), kept().orElseThrow().content().readAllBytes());
	}

	@Test
	void anEditInBetweenThatIsUndoneLeavesTheCopyWhole() throws Exception {
		enlarge();
		takeCopy();
		var first = ((Tenant) file.root()).getPhoneNumbers().get(0);
		model.perform("Remove", RemoveCommand.create(model.editingDomain(), first));
		model.undo(file);
		takeRest();
		assertArrayEquals(bytes(), kept().orElseThrow().content().readAllBytes());
	}

	@Test
	void whatIsClosedInBetweenIsNotKept() throws Exception {
		enlarge();
		takeCopy();
		model.close(file);
		takeRest();
		assertEquals(Optional.empty(), kept());
	}

	@Test
	void keepsEditsWhileTheyGoOn() throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		Runnable copying = null;
		for (int edit = 0; copying == null; edit++) {
			assertTrue(System.nanoTime() < end);
			rename("Contoso " + edit);
			copying = modelThread.poll(100, TimeUnit.MILLISECONDS);
		}
		copying.run();
		takeRest();
		assertTrue(kept().isPresent());
	}

	@Test
	void dropsWhatIsNotWanted() throws Exception {
		rename("Contoso");
		takeCopy();
		journal.forget(file);
		assertEquals(Optional.empty(), kept());
	}

	@Test
	void whatIsSetAsideIsOfferedAgainThoughTheFileGoesOn() throws Exception {
		rename("Mine");
		setAside();
		model.undo(file);
		assertEquals("Mine", name(leftovers().get(0).copy()));
	}

	@Test
	void whatIsRestoredStaysUntilTheFileHasACopyOfItsOwn() throws Exception {
		rename("Mine");
		takeCopy();
		setAside();
		Leftover left = leftovers().get(0);
		journal.restored(file, left);
		assertEquals(List.of(), leftovers());
		assertTrue(Files.exists(left.place()));
		takeCopy();
		assertEquals(Optional.of("Mine"), kept().map(EditJournalTest::name));
		assertFalse(Files.exists(left.place()));
	}

	@Test
	void whatIsRestoredStaysWhereNoCopyCanBeWritten() throws Exception {
		rename("Mine");
		takeCopy();
		kept();
		Path copy = entries().get(0);
		setAside();
		Leftover left = leftovers().get(0);
		Files.createDirectory(copy.resolveSibling(copy.getFileName() + ".tmp"));
		journal.restored(file, left);
		takeCopy();
		journal.close();
		assertTrue(Files.exists(left.place()));
	}

	@Test
	void whatIsRestoredAndNotWantedAfterAllIsNotOfferedAgain() throws Exception {
		rename("Mine");
		takeCopy();
		setAside();
		journal.restored(file, leftovers().get(0));
		journal.forget(file);
		assertEquals(Optional.empty(), kept());
	}

	@Test
	void whatIsRestoredGoesWithTheSave() throws Exception {
		rename("Mine");
		takeCopy();
		setAside();
		journal.restored(file, leftovers().get(0));
		model.save(file);
		assertEquals(Optional.empty(), kept());
	}

	private void setAside() throws Exception {
		BlockingQueue<IStatus> reply = new LinkedBlockingQueue<>();
		journal.setAside(model.prepareSave(file), reply::add);
		assertTrue(reply.take().isOK());
	}

	private List<Leftover> leftovers() throws InterruptedException {
		BlockingQueue<Leftovers> found = new LinkedBlockingQueue<>();
		journal.findLeftovers(found::add);
		return found.take().copies();
	}

	@Test
	void whatIsUndoneToTheSavedStateIsNotKept() throws Exception {
		rename("Contoso");
		takeCopy();
		model.undo(file);
		assertEquals(Optional.empty(), kept());
	}

	@Test
	void closingKeepsWhatIsNotKeptYet() throws Exception {
		rename("Contoso");
		journal.close();
		assertEquals(Optional.of("Contoso"), kept().map(EditJournalTest::name));
	}

	@Test
	void restoringIsAnEditThatCanBeUndone() throws Exception {
		rename("Contoso");
		takeCopy();
		RecoveryCopy copy = kept().orElseThrow();
		model.undo(file);
		var content = ModelFiles.read(copy.file(), copy.content()).root().orElseThrow();
		new ReplaceContent(model, "Restore", file, content).execute(new NullProgressMonitor());
		assertEquals("Contoso", ((Tenant) file.root()).getName());
		assertTrue(file.isDirty());
		model.undo(file);
		assertEquals(null, ((Tenant) file.root()).getName());
	}

	private void rename(String name) {
		model.perform("Rename", SetCommand.create(model.editingDomain(), file.root(), Literals.TENANT__NAME, name));
	}

	/** More numbers than are written in one turn. */
	private void enlarge() {
		List<PhoneNumber> numbers = IntStream.range(0, 500).mapToObj(i -> {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			number.setId(String.format("+442079460%03d", i));
			return number;
		}).toList();
		model.perform("Enlarge", AddCommand.create(model.editingDomain(), file.root(),
				Literals.TENANT__PHONE_NUMBERS, numbers));
	}

	private byte[] bytes() throws IOException {
		var bytes = new ByteArrayOutputStream();
		model.prepareSave(file).content().writeTo(bytes);
		return bytes.toByteArray();
	}

	/** Lets the thread of the model do the rest of the copies that have begun; the count of turns it took. */
	private int takeRest() {
		int turns = 0;
		while (!modelThread.isEmpty()) {
			modelThread.remove().run();
			turns++;
		}
		return turns;
	}

	/** Lets the thread of the model do what the journal asks of it. */
	private void takeCopy() throws InterruptedException {
		Runnable next = modelThread.poll(20, TimeUnit.SECONDS);
		assertNotNull(next);
		next.run();
	}

	private Optional<RecoveryCopy> kept() throws Exception {
		Job.getJobManager().join(EditJournal.class, null);
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		List<Path> copies = entries();
		return copies.isEmpty() ? Optional.empty() : Optional.of(CopyFormat.read(Files.readAllBytes(copies.get(0))));
	}

	private List<Path> entries() throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList();
		}
	}

	private static String name(RecoveryCopy copy) {
		try {
			return ((Tenant) ModelFiles.read(copy.file(), copy.content()).root().orElseThrow()).getName();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
