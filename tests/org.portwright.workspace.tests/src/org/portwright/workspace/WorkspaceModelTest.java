package org.portwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.storage.ModelFiles;

class WorkspaceModelTest {

	private final DefaultOperationHistory history = new DefaultOperationHistory();
	private final WorkspaceModel model = new WorkspaceModel(history, ModelFiles.headless());

	@TempDir
	Path folder = Path.of("");

	private Path london = Path.of("");
	private Path leeds = Path.of("");

	@BeforeEach
	void writeTwoOrders() throws Exception {
		var writer = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		london = folder.resolve("london.porting");
		leeds = folder.resolve("leeds.porting");
		for (Path path : List.of(london, leeds)) {
			PortOrder order = Blank.order();
			writer.perform("new", writer.make(path, order));
			writer.save(writer.fileOf(order).orElseThrow());
		}
	}

	private Command set(EObject object, EStructuralFeature feature, Object value) {
		return new SetCommand(model.editingDomain(), object, feature, value);
	}

	private void rename(ModelFile file, String name) {
		model.perform("rename", set(file.root(), Literals.PORT_ORDER__NAME, name));
	}

	private static String name(ModelFile file) {
		return String.valueOf(((PortOrder) file.root()).getName());
	}

	@Test
	void whoeverOpensAFileGetsTheSameObjects() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link.porting"), london);
		ModelFile file = model.open(london);
		assertSame(file, model.open(link));
		assertSame(file, model.open(folder.resolve("../" + folder.getFileName() + "/london.porting")));
		assertEquals(List.of(file), model.files());
	}

	@Test
	void undoAndRedoGiveTheBytesBack() throws Exception {
		ModelFile file = model.open(london);
		String before = Files.readString(london);
		var order = (PortOrder) file.root();
		model.perform("fill", new CompoundCommand(List.of(set(order, Literals.PORT_ORDER__NAME, "London"),
				set(order.getLoa(), Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER, "1234"))));
		model.save(file);
		String after = Files.readString(london);
		assertFalse(after.equals(before));
		assertTrue(model.undo(file).isOK());
		model.save(file);
		assertEquals(before, Files.readString(london));
		assertTrue(model.redo(file).isOK());
		model.save(file);
		assertEquals(after, Files.readString(london));
	}

	@Test
	void aFileIsDirtyWhenItsLastOperationIsNotTheSavedOne() throws Exception {
		ModelFile file = model.open(london);
		assertFalse(file.isDirty());
		rename(file, "a");
		assertTrue(file.isDirty());
		model.save(file);
		assertFalse(file.isDirty());
		rename(file, "b");
		model.undo(file);
		assertFalse(file.isDirty());
		model.undo(file);
		assertTrue(file.isDirty());
		model.redo(file);
		assertFalse(file.isDirty());
	}

	@Test
	void aFileStaysDirtyWhenTheHistoryForgetsItsOldestOperations() throws Exception {
		ModelFile file = model.open(london);
		rename(file, "name");
		int limit = history.getLimit(file.undoContext());
		for (int i = 0; i < limit + 5; i++) {
			rename(file, "name " + i);
		}
		while (model.undo(file).isOK()) {
			assertTrue(file.isDirty());
		}
		assertEquals("name 4", name(file));
	}

	@Test
	void undoOfOneFileUndoesTheOperationInAll() throws Exception {
		ModelFile first = model.open(london);
		ModelFile second = model.open(leeds);
		model.perform("both", new CompoundCommand(List.of(set(first.root(), Literals.PORT_ORDER__NAME, "one"),
				set(second.root(), Literals.PORT_ORDER__NAME, "two"))));
		assertTrue(model.undo(second).isOK());
		assertEquals("null null", name(first) + ' ' + name(second));
		assertFalse(first.isDirty() || second.isDirty());
	}

	@Test
	void undoOverSeveralFilesNamesTheOneWithLaterEdits() throws Exception {
		ModelFile first = model.open(london);
		ModelFile second = model.open(leeds);
		model.perform("both", new CompoundCommand(List.of(set(first.root(), Literals.PORT_ORDER__NAME, "one"),
				set(second.root(), Literals.PORT_ORDER__NAME, "two"))));
		rename(second, "three");
		IStatus status = model.undo(first);
		assertFalse(status.isOK());
		assertTrue(status.getMessage().contains("cannot be undone: three was edited since."), status.getMessage());
		assertEquals("one three", name(first) + ' ' + name(second));
		model.undo(second);
		assertTrue(model.undo(first).isOK());
		assertEquals("null null", name(first) + ' ' + name(second));
	}

	@Test
	void anOperationOverAClosedFileIsNotUndone() throws Exception {
		ModelFile first = model.open(london);
		ModelFile second = model.open(leeds);
		model.perform("both", new CompoundCommand(List.of(set(first.root(), Literals.PORT_ORDER__NAME, "one"),
				set(second.root(), Literals.PORT_ORDER__NAME, "two"))));
		model.close(second);
		assertFalse(history.canUndo(first.undoContext()), "it could only fail");
		assertFalse(model.undo(first).isOK());
		assertEquals("one", name(first));
	}

	@Test
	void aStepThatFailsUndoesTheOnesBefore() throws Exception {
		ModelFile file = model.open(london);
		Iterator<Command> steps = List.<Command>of(set(file.root(), Literals.PORT_ORDER__NAME, "one"),
				IdentityCommand.INSTANCE).iterator();
		assertThrows(IllegalArgumentException.class,
				() -> model.performSteps("steps", () -> Optional.of(steps.next())));
		assertEquals("null", name(file));
		assertFalse(file.isDirty());
		assertFalse(history.canUndo(file.undoContext()));
	}

	@Test
	void listenersHearWhatAnOperationChanged() throws Exception {
		ModelFile file = model.open(london);
		List<List<ModelEvent>> heard = new ArrayList<>();
		ModelListener listener = heard::add;
		model.addListener(listener);
		rename(file, "a");
		model.undo(file);
		model.redo(file);
		model.save(file);
		model.removeListener(listener);
		rename(file, "b");
		var changed = new ModelEvent.Changed(file,
				Set.of(new ModelEvent.ChangedFeature(file.root(), Literals.PORT_ORDER__NAME)));
		assertEquals(List.of(List.of(changed), List.of(changed), List.of(changed), List.of(new ModelEvent.Saved(file))),
				heard);
	}

	@Test
	void theCommandStackOfTheEditingDomainLeadsToTheHistory() throws Exception {
		ModelFile file = model.open(london);
		model.editingDomain().getCommandStack().execute(set(file.root(), Literals.PORT_ORDER__NAME, "a"));
		assertTrue(file.isDirty());
		assertTrue(model.undo(file).isOK());
		assertEquals("null", name(file));
	}

	@Test
	void aNewFileIsThereWithItsOperation() throws Exception {
		Path path = folder.resolve("new.porting");
		PortOrder order = Blank.order();
		model.perform("new", model.make(path, order));
		ModelFile file = model.fileOf(order).orElseThrow();
		assertTrue(file.isDirty() && file.exists());
		assertThrows(FileAlreadyExistsException.class, () -> model.make(path, Blank.order()));
		assertTrue(model.undo(file).isOK());
		assertFalse(file.exists() || Files.exists(path));
		assertEquals(Optional.empty(), model.fileOf(order));
		assertTrue(model.redo(file).isOK());
		assertInstanceOf(SaveResult.Saved.class, model.save(file));
		assertTrue(Files.exists(path));
		assertFalse(history.canUndo(file.undoContext()), "it could only fail");
		assertFalse(model.undo(file).isOK());
		assertTrue(file.exists());
	}

	@Test
	void aFileOnTheDiskIsNotMadeAgain() {
		assertThrows(FileAlreadyExistsException.class, () -> model.make(london, Blank.order()));
	}

	@Test
	void whatIsNotOfThisModelIsNotChanged() {
		PortOrder stranger = Blank.order();
		assertThrows(IllegalArgumentException.class,
				() -> model.perform("stranger", set(stranger, Literals.PORT_ORDER__NAME, "a")));
		assertEquals(Optional.empty(), model.fileOf(stranger));
	}

	@Test
	void anUnreadableFileHarmsNothing() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.porting"), "<a>");
		assertThrows(UnreadableFileException.class, () -> model.open(broken));
		assertEquals(List.of(), model.files());
		assertEquals("null", name(model.open(london)));
	}

	@Test
	void aFileChangedOutsideIsNotOverwritten() throws Exception {
		ModelFile file = model.open(london);
		rename(file, "mine");
		String theirs = Files.readString(london).replace("format=", "name=\"theirs\"\n    format=");
		Files.writeString(london, theirs);
		assertInstanceOf(SaveResult.ChangedOutside.class, model.save(file));
		assertEquals(theirs, Files.readString(london));
		assertTrue(file.isDirty());
	}

	@Test
	void whatIsChangedDuringASaveStaysDirty() throws Exception {
		ModelFile file = model.open(london);
		rename(file, "saved");
		PendingSave save = model.prepareSave(file);
		rename(file, "later");
		SaveResult result = CompletableFuture.supplyAsync(() -> write(save)).join();
		model.finishSave(save, result);
		assertTrue(file.isDirty());
		assertTrue(Files.readString(london).contains("saved"));
		model.undo(file);
		assertFalse(file.isDirty());
	}

	@Test
	void ofTwoSavesTheOneBegunLastStaysHoweverTheyEnd() throws Exception {
		ModelFile file = model.open(london);
		rename(file, "first");
		PendingSave first = model.prepareSave(file);
		rename(file, "second");
		PendingSave second = model.prepareSave(file);
		SaveResult resultOfSecond = write(second);
		SaveResult resultOfFirst = write(first);
		model.finishSave(second, resultOfSecond);
		model.finishSave(first, resultOfFirst);
		assertTrue(Files.readString(london).contains("second"));
		assertFalse(file.isDirty());
	}

	@Test
	void aSaveBegunBeforeAnotherWasWrittenIsNotTakenForSomebodyElses() throws Exception {
		ModelFile file = model.open(london);
		rename(file, "first");
		PendingSave first = model.prepareSave(file);
		rename(file, "second");
		PendingSave second = model.prepareSave(file);
		model.finishSave(first, write(first));
		assertTrue(file.isDirty());
		model.finishSave(second, write(second));
		assertTrue(Files.readString(london).contains("second"));
		assertFalse(file.isDirty());
	}

	private static SaveResult write(PendingSave save) {
		try {
			return ModelFiles.headless().write(save.content());
		} catch (Exception e) {
			throw new CompletionException(e);
		}
	}

	@Test
	void anotherThreadIsTurnedAway() {
		var failure = assertThrows(CompletionException.class, () -> CompletableFuture.runAsync(model::files).join());
		assertInstanceOf(IllegalStateException.class, failure.getCause());
	}

	@Test
	void aReferenceOpensTheFileThatItLeadsTo() throws Exception {
		ModelFile file = model.open(london);
		model.perform("follow", set(file.root(), Literals.PORT_ORDER__FOLLOWS, model.open(leeds).root()));
		model.save(file);
		var other = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		var order = (PortOrder) other.open(london).root();
		PortOrder followed = order.getFollows();
		ModelFile opened = other.fileOf(followed).orElseThrow();
		assertEquals("leeds.porting", String.valueOf(opened.path().getFileName()));
		assertSame(opened, other.open(leeds));
	}
}
