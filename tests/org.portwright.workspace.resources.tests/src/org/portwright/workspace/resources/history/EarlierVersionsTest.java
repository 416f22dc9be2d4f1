package org.portwright.workspace.resources.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Outside;
import org.portwright.workspace.resources.Workspace;

@SuppressWarnings("nls")
class EarlierVersionsTest {

	private final Outside outside = new Outside();
	@RegisterExtension
	final Workspace it = new Workspace();

	@Test
	void aDeletedFileComesBackWithItsFolder() throws Exception {
		IProject contoso = it.engagement("Contoso");
		contoso.getFolder("old").create(IResource.NONE, true, Workspace.MONITOR);
		IFile file = it.order(contoso, "old/london");
		String before = Workspace.text(file);
		assertFalse(EarlierVersions.deleted(contoso, Workspace.MONITOR).contains(file));
		contoso.getFolder("old").delete(IResource.KEEP_HISTORY, Workspace.MONITOR);
		assertTrue(EarlierVersions.deleted(contoso, Workspace.MONITOR).contains(file));
		EarlierVersions.restore(file, Workspace.MONITOR);
		assertEquals(before, Workspace.text(file));
		assertFalse(EarlierVersions.deleted(contoso, Workspace.MONITOR).contains(file));
		assertThrows(CoreException.class, () -> EarlierVersions.restore(file, Workspace.MONITOR),
				"what is there now is not replaced");
		IFile never = contoso.getFile("never.porting");
		assertTrue(assertThrows(CoreException.class, () -> EarlierVersions.restore(never, Workspace.MONITOR))
				.getMessage().contains("never.porting"));
	}

	@Test
	void aVersionReplacesACleanFileInTheModelTooAndCanBeTakenBack() throws Exception {
		ModelFile order = renamedAndSaved();
		IFile file = it.engagementFiles().resource(order).orElseThrow();
		String newer = Workspace.text(file);
		EarlierVersions.replace(file, file.getHistory(Workspace.MONITOR)[0], Workspace.MONITOR);
		it.thread.until(() -> "London".equals(((PortOrder) order.root()).getName()));
		assertFalse(order.isDirty());
		EarlierVersions.replace(file, file.getHistory(Workspace.MONITOR)[0], Workspace.MONITOR);
		assertEquals(newer, Workspace.text(file));
	}

	@Test
	void aboutAFileWithEditsTheUserIsAsked() throws Exception {
		ModelFile order = renamedAndSaved();
		it.rename(order, "York");
		it.engagementFiles().setOutsideChanges(outside);
		IFile file = it.engagementFiles().resource(order).orElseThrow();
		EarlierVersions.replace(file, file.getHistory(Workspace.MONITOR)[0], Workspace.MONITOR);
		it.settle();
		assertEquals(List.of("changed london.porting"), outside.told());
		assertEquals("York", ((PortOrder) order.root()).getName());
	}

	/** A second name of the old file has what that had: in its place it would be half of one, half of the other. */
	@Test
	void aVersionTakesThePlaceOfTheFileInOneStep() throws Exception {
		IFile file = it.engagementFiles().resource(renamedAndSaved()).orElseThrow();
		String newer = Workspace.text(file);
		Path path = file.getLocation().toPath();
		Path old = Files.createLink(path.resolveSibling("old"), path);
		EarlierVersions.replace(file, file.getHistory(Workspace.MONITOR)[0], Workspace.MONITOR);
		assertFalse(Workspace.text(file).equals(newer));
		assertEquals(newer, Files.readString(old));
		it.settle();
	}

	private ModelFile renamedAndSaved() throws Exception {
		ModelFile order = it.open(it.order(it.engagement("Contoso"), "london"));
		for (String name : List.of("London", "Leeds")) {
			it.rename(order, name);
			it.save(order);
			it.settle();
		}
		return order;
	}
}
