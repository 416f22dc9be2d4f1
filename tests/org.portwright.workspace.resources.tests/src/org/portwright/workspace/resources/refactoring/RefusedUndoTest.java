package org.portwright.workspace.resources.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workspace.resources.Workspace;

/**
 * The undo of a deletion, a rename or a move changes nothing where something is in its way, and can be done once that
 * is gone.
 */
@SuppressWarnings("nls")
class RefusedUndoTest {

	@RegisterExtension
	final Workspace it = new Workspace();

	private IProject contoso = ResourcesPlugin.getWorkspace().getRoot().getProject("none");
	private IFile tenant = contoso.getFile("none");
	private IFile london = tenant;

	@BeforeEach
	void makeATenantAndAnOrder() throws Exception {
		contoso = it.engagement("Contoso");
		tenant = it.tenant(contoso, "contoso");
		london = it.order(contoso, "london", tenant);
	}

	/** A file kept beside the order, as it comes past the platform. */
	private void keep(String name) throws Exception {
		Path folder = Files.createDirectories(contoso.getLocation().toPath().resolve("london.files"));
		Files.writeString(folder.resolve(name), "kept");
	}

	private String kept(String path) throws Exception {
		IFile file = contoso.getFile(path);
		return file.exists() ? Workspace.text(file) : "none";
	}

	@Test
	void aDeletionIsNotUndoneWhereAnotherFileIsInTheWay() throws Exception {
		keep("bill.pdf");
		Path place = london.getLocation().toPath();
		String deleted = Files.readString(place);
		Change undo = Refactorings.deleteAnyway(london);
		Files.writeString(place, "another");
		List<String> told = new ArrayList<>();
		try (var prompt = it.promptInto(told)) {
			assertThrows(OperationCanceledException.class, () -> Refactorings.undone(undo));
		}
		assertEquals(
				List.of("'london.porting' is there again already, so nothing was undone. Rename or delete it,"
						+ " then undo again."),
				told);
		assertFalse(contoso.getFolder("london.files").exists());
		assertEquals("another", Files.readString(place));
		Files.delete(place);
		Change redo = Refactorings.undone(undo);
		assertEquals("kept", kept("london.files/bill.pdf"));
		assertEquals(deleted, Files.readString(place));
		Change again = Refactorings.undone(redo);
		assertFalse(london.exists());
		Refactorings.undone(again);
		assertEquals(deleted, Files.readString(place));
		it.settle();
	}

	@Test
	void aDeletionOfSeveralIsNotUndoneWhereOneOfTheirKeptFilesIsInTheWay() throws Exception {
		keep("bill.pdf");
		IFile leeds = it.order(contoso, "leeds", tenant);
		Change undo = Refactorings.deleteAnyway(london, leeds);
		keep("bill.pdf");
		List<String> told = new ArrayList<>();
		try (var prompt = it.promptInto(told)) {
			assertThrows(OperationCanceledException.class, () -> Refactorings.undone(undo));
		}
		assertTrue(told.getFirst().startsWith("'london.files/bill.pdf' is there again"), told.toString());
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		assertFalse(london.exists() || leeds.exists());
		contoso.getFolder("london.files").delete(true, Workspace.MONITOR);
		Refactorings.undone(undo);
		assertTrue(london.exists() && leeds.exists());
		assertEquals("kept", kept("london.files/bill.pdf"));
		it.settle();
	}

	@Test
	void aRenameIsNotUndoneWhereAnotherFileHasTheOldName() throws Exception {
		refusedUntilGone(Refactorings.perform(Refactorings.rename(tenant, "fabrikam.tenant")),
				contoso.getFile("fabrikam.tenant"), "fabrikam.tenant#");
	}

	@Test
	void aMoveIsNotUndoneWhereAnotherFileIsInTheOldPlace() throws Exception {
		IFolder old = contoso.getFolder("old");
		old.create(IResource.NONE, true, Workspace.MONITOR);
		refusedUntilGone(Refactorings.perform(Refactorings.move(old, tenant)), old.getFile("contoso.tenant"),
				"old/contoso.tenant#");
	}

	private void refusedUntilGone(Change undo, IFile moved, String reference) throws Exception {
		Path place = tenant.getLocation().toPath();
		Files.writeString(place, "another");
		List<String> told = new ArrayList<>();
		try (var prompt = it.promptInto(told)) {
			assertThrows(OperationCanceledException.class, () -> Refactorings.undone(undo));
		}
		assertTrue(told.getFirst().startsWith("'contoso.tenant' is there again"), told.toString());
		assertTrue(moved.exists());
		assertEquals("another", Files.readString(place));
		assertTrue(Workspace.text(london).contains("\"" + reference), Workspace.text(london));
		Files.delete(place);
		Change redo = Refactorings.undone(undo);
		assertFalse(moved.exists());
		assertTrue(Workspace.text(london).contains("\"contoso.tenant#"), Workspace.text(london));
		Refactorings.undone(redo);
		assertTrue(moved.exists());
		it.settle();
	}
}
