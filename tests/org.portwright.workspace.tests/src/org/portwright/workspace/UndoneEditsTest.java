package org.portwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.storage.ModelFiles;

/** A file all of whose edits are undone. */
class UndoneEditsTest {

	private final IOperationHistory history = new DefaultOperationHistory();
	private final WorkspaceModel model = new WorkspaceModel(history, ModelFiles.headless());

	@TempDir
	Path folder = Path.of("");

	private Path london = Path.of("");

	@BeforeEach
	void writeAnOrder() throws Exception {
		var writer = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		london = folder.resolve("london.porting");
		PortOrder order = Blank.order();
		writer.perform("new", writer.make(london, order));
		writer.save(writer.fileOf(order).orElseThrow());
	}

	private void rename(ModelFile file, String name) {
		model.perform("rename",
				new SetCommand(model.editingDomain(), file.root(), Literals.PORT_ORDER__NAME, name));
	}

	private static String name(ModelFile file) {
		return String.valueOf(((PortOrder) file.root()).getName());
	}

	@Test
	void allEditsOfALongDayCanBeUndone() throws Exception {
		ModelFile file = model.open(london);
		String before = name(file);
		for (int i = 0; i < 300; i++) {
			rename(file, "name " + i);
		}
		while (model.undo(file).isOK()) {
			assertTrue(file.exists());
		}
		assertEquals(before, name(file));
		assertFalse(file.isDirty());
	}

	@Test
	void aFileWhoseEditsAreUndoneStaysDirtyWhileTheDiskHasAnotherVersion() throws Exception {
		ModelFile file = model.open(london);
		String before = Files.readString(london);
		rename(file, "mine");
		Files.writeString(london, before.replace("<portwright:PortOrder", "<portwright:PortOrder "));
		assertInstanceOf(SaveResult.ChangedOutside.class, model.save(file));
		model.undo(file);
		assertTrue(file.isDirty());
	}

	@Test
	void whatMadeASavedFileAloneCannotBeUndone() throws Exception {
		PortOrder order = Blank.order();
		model.perform("new", model.make(folder.resolve("new.porting"), order));
		ModelFile made = model.fileOf(order).orElseThrow();
		rename(made, "after");
		model.save(made);
		assertTrue(model.undo(made).isOK());
		assertFalse(model.undo(made).isOK(), "it would delete the file");
		assertTrue(made.exists());
	}

	@Test
	void whatWasTakenOutOfAnOrderForASavedFileIsPutBackByUndo() throws Exception {
		ModelFile first = model.open(london);
		rename(first, "before");
		PortOrder order = Blank.order();
		model.perform("split", new CompoundCommand(List.of(
				new SetCommand(model.editingDomain(), first.root(), Literals.PORT_ORDER__NAME, "one"),
				model.make(folder.resolve("new.porting"), order))));
		ModelFile made = model.fileOf(order).orElseThrow();
		model.save(made);
		rename(first, "after");
		assertTrue(model.undo(first).isOK());
		assertEquals("one", name(first));
		assertTrue(model.undo(first).isOK());
		assertEquals("before", name(first));
		assertTrue(made.isUnmade());
		assertTrue(model.redo(first).isOK());
		assertTrue(made.exists());
		assertFalse(made.isDirty(), "it is on the disk still");
	}

	/** Gives the part that is made. */
	private ModelFile split(ModelFile first, String label) throws Exception {
		PortOrder part = Blank.order();
		part.setName("Kiosk lines, part 1 of 2");
		model.perform(label, new CompoundCommand(List.of(model.make(folder.resolve("london-1.porting"), part),
				new SetCommand(model.editingDomain(), first.root(), Literals.PORT_ORDER__NAME, "Kiosk lines"))));
		return model.fileOf(part).orElseThrow();
	}

	private List<String> redoable() {
		return Stream.of(history.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT))
				.map(IUndoableOperation::getLabel).toList();
	}

	/** The part is in no editor, and its split is on offer where all files are seen. */
	@Test
	void whatWasUndoneIsNotOnOfferAfterANewEditOfOneOfItsFiles() throws Exception {
		ModelFile first = model.open(london);
		ModelFile part = split(first, "Split");
		assertTrue(model.undo(first).isOK());
		assertTrue(history.canRedo(part.undoContext()));
		rename(first, "another");
		assertFalse(history.canRedo(part.undoContext()));
		assertEquals(List.of(), redoable());
	}

	@Test
	void whatWasUndoneIsNotOnOfferAfterMoreTypingOrAVisitThatWasTakenBack() throws Exception {
		ModelFile first = model.open(london);
		var visit = new Object();
		model.perform("type", new SetCommand(model.editingDomain(), first.root(), Literals.PORT_ORDER__NAME, "t"),
				first, visit);
		split(first, "Split");
		assertTrue(model.undo(first).isOK());
		model.perform("type", new SetCommand(model.editingDomain(), first.root(), Literals.PORT_ORDER__NAME, "to"),
				first, visit);
		assertEquals(List.of(), redoable());
		split(first, "Split");
		assertTrue(model.undo(first).isOK());
		assertTrue(model.takeBack(first, visit));
		assertEquals(List.of(), redoable());
	}

	/** What it makes out of them is no name that anybody knows before. */
	@Test
	void anOperationIsCalledAfterTheFilesThatWereThere() throws Exception {
		ModelFile first = model.open(london);
		split(first, "Split into 2 orders by type, one after the other");
		assertEquals("Split into 2 order\u2026 (Kiosk lines)",
				history.getUndoOperation(first.undoContext()).getLabel());
	}

	@Test
	void whatIsNotUndoneNamesTheOrderThatWasEditedSince() throws Exception {
		ModelFile first = model.open(london);
		ModelFile part = split(first, "Split");
		model.perform("type", new SetCommand(model.editingDomain(), part.root(), Literals.PORT_ORDER__RULE_PROFILE,
				"other"));
		assertEquals("'Split (Kiosk lines)' cannot be undone: Kiosk lines, part 1 of 2 was edited since."
				+ " Undo those edits first.", model.undo(first).getMessage());
	}
}
