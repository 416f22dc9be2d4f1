package org.portwright.workspace.resources.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.Workspace;

/** An order is split, its part is saved, and the split is taken back. */
@SuppressWarnings("nls")
class UnmadeFilesTest {

	@RegisterExtension
	final Workspace it = new Workspace();

	/** An order, its part, and the file of that. */
	private record Split(ModelFile order, ModelFile part, IFile file) {

		String name() {
			return String.valueOf(((PortOrder) order.root()).getName());
		}
	}

	private Split split() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile order = it.open(it.order(contoso, "london"));
		it.rename(order, "before");
		IFile file = contoso.getFile("london-1.porting");
		PortOrder part = Blank.order();
		var command = new CompoundCommand();
		command.append(it.model().make(file.getLocation().toPath(), part));
		command.append(new SetCommand(it.model().editingDomain(), order.root(), Literals.PORT_ORDER__NAME, "split"));
		it.model().perform("Split", command);
		var split = new Split(order, it.model().fileOf(part).orElseThrow(), file);
		assertInstanceOf(SaveResult.Saved.class, it.save(split.part()));
		file.refreshLocal(IResource.DEPTH_ZERO, Workspace.MONITOR);
		it.settle();
		assertTrue(file.exists());
		return split;
	}

	private void undo(Split split) throws Exception {
		IStatus status = it.model().undo(split.order());
		assertTrue(status.isOK(), status.toString());
		it.settle();
	}

	@Test
	void thePartIsDeletedAndComesAgain() throws Exception {
		Split split = split();
		undo(split);
		assertFalse(split.file().exists());
		assertEquals("before", split.name());
		undo(split);
		assertFalse(split.order().isDirty(), "what was typed before is taken back, too");

		assertTrue(it.model().redo(split.order()).isOK());
		assertTrue(it.model().redo(split.order()).isOK());
		assertTrue(split.part().isDirty());
		assertInstanceOf(SaveResult.Saved.class, it.save(split.part()));
		assertTrue(Files.exists(split.file().getLocation().toPath()));
	}

	@Test
	void thePartStaysUntilTheOrderIsSavedThatWasSavedSplit() throws Exception {
		Split split = split();
		assertInstanceOf(SaveResult.Saved.class, it.save(split.order()));
		undo(split);
		assertTrue(split.file().exists(), "the order on the disk has not got its numbers back");
		assertInstanceOf(SaveResult.Saved.class, it.save(split.order()));
		it.settle();
		assertFalse(split.file().exists());
	}

	@Test
	void thePartStaysIfTheUndoneOrderIsNotSaved() throws Exception {
		Split split = split();
		assertInstanceOf(SaveResult.Saved.class, it.save(split.order()));
		undo(split);
		it.model().close(split.order());
		it.settle();
		assertTrue(split.file().exists());
	}

	@Test
	void aPartThatSomebodyElseHasWrittenStaysAndThatIsTold() throws Exception {
		Split split = split();
		Workspace.changeOutside(split.file(), "<portwright:PortOrder", "<portwright:PortOrder ");
		List<String> told = told(() -> it.model().undo(split.order()));
		assertTrue(Files.exists(split.file().getLocation().toPath()));
		assertEquals(List.of("""
				What was taken out of this order is back in it:
				before

				What was made of it is still there:
				london-1 \u2013 changed by another program

				Numbers may stand in two orders now. Delete what you do not want to keep."""), told);
	}

	/** One is edited before the order is saved. */
	@Test
	void whichPartsAreGoneAndWhichAreNotIsTold() throws Exception {
		IProject contoso = it.engagement("Contoso");
		ModelFile order = it.open(it.order(contoso, "london"));
		it.rename(order, "before");
		var command = new CompoundCommand();
		List<PortOrder> parts = List.of(Blank.order(), Blank.order());
		for (PortOrder part : parts) {
			command.append(it.model().make(
					contoso.getLocation().append("london-" + (1 + parts.indexOf(part)) + ".porting").toPath(), part));
		}
		command.append(new SetCommand(it.model().editingDomain(), order.root(), Literals.PORT_ORDER__NAME, "split"));
		it.model().perform("Split", command);
		for (PortOrder part : parts) {
			it.save(it.model().fileOf(part).orElseThrow());
		}
		it.save(order);
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		it.settle();
		assertTrue(it.model().undo(order).isOK());
		it.settle();
		ModelFile mine = it.open(contoso.getFile("london-1.porting"));
		it.rename(mine, "mine");
		it.save(mine);
		List<String> told = told(() -> it.save(order));
		assertTrue(contoso.getFile("london-1.porting").exists());
		assertFalse(contoso.getFile("london-2.porting").exists());
		assertEquals(List.of("""
				What was taken out of this order is back in it:
				before

				Not all that was made of it is gone. Still there:
				london-1 \u2013 opened since

				Deleted:
				london-2

				Numbers may stand in two orders now. Delete what you do not want to keep."""), told);
	}

	private List<String> told(Callable<?> deed) throws Exception {
		List<String> told = new ArrayList<>();
		try (var prompt = it.promptInto(told)) {
			deed.call();
			it.settle();
		}
		return told;
	}

	/** The order is closed, and its edits are not wanted. */
	@Test
	void thePartGoesWithTheEditsThatAreNotSaved() throws Exception {
		Split split = split();
		it.rename(split.order(), "later");
		it.model().takeBackMade(split.order());
		it.settle();
		assertFalse(split.file().exists());
		assertEquals("before", split.name());
	}

	@Test
	void thePartOfASavedOrderStaysWhenLaterEditsGo() throws Exception {
		Split split = split();
		assertInstanceOf(SaveResult.Saved.class, it.save(split.order()));
		it.rename(split.order(), "later");
		it.model().takeBackMade(split.order());
		it.settle();
		assertTrue(split.file().exists());
		assertEquals("later", split.name());
	}

	/** The model has one file at a path. */
	@Test
	void aPartThatIsOpenedAfterTheUndoStaysAndIsNotMadeAgain() throws Exception {
		Split split = split();
		assertInstanceOf(SaveResult.Saved.class, it.save(split.order()));
		undo(split);
		ModelFile opened = it.open(split.file());
		assertEquals(1, told(() -> it.save(split.order())).size());
		assertTrue(split.file().exists());
		assertFalse(it.model().redo(split.order()).isOK());
		assertEquals(1, it.model().files().stream().filter(file -> file.path().equals(opened.path())).count());
	}

	@Test
	void aPartWithLaterEditsKeepsTheSplit() throws Exception {
		Split split = split();
		it.rename(split.part(), "mine");
		assertFalse(it.model().undo(split.order()).isOK());
		assertTrue(split.file().exists());
		assertEquals("split", split.name());
	}
}
