package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.RefactoringStatusEntry;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before files are deleted the platform's question says what goes with them. */
@SuppressWarnings("nls")
class DeletionWarningsTest {

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
	private void keep() throws Exception {
		Path folder = Files.createDirectories(london.getLocation().toPath().resolveSibling("london.files"));
		Files.writeString(folder.resolve("bill.pdf"), "kept");
	}

	private static Refactoring deletion(IResource... resources) throws Exception {
		var descriptor = (DeleteResourcesDescriptor) RefactoringCore
				.getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
		descriptor.setResources(resources);
		return descriptor.createRefactoring(new RefactoringStatus());
	}

	/** What the question before a deletion says beside the names. */
	private static List<String> warnings(IResource... resources) throws Exception {
		var check = new CheckConditionsOperation(deletion(resources), CheckConditionsOperation.ALL_CONDITIONS);
		check.run(Workspace.MONITOR);
		return Stream.of(check.getStatus().getEntries()).map(RefactoringStatusEntry::getMessage).toList();
	}

	@Test
	void whatGoesWithAnOrderIsSaid() throws Exception {
		assertEquals(List.of(), warnings(london));
		keep();
		assertEquals(List.of("The files kept with 'london.porting' are deleted too, in the folder 'london.files': "
				+ "bill.pdf."), warnings(london));
	}

	@Test
	void theOrdersOfATenantAreNamedBeforeItIsDeleted() throws Exception {
		it.order(contoso, "leeds", tenant);
		it.order(contoso, "york");
		// A test without a model may have left an engagement of this name known: the build tells what is in it now.
		contoso.build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
		String warning = "'contoso.tenant' is the tenant of these orders, which then have none: %s.";
		assertEquals(List.of(String.format(warning, "leeds.porting, london.porting")), warnings(tenant));
		assertEquals(List.of(String.format(warning, "leeds.porting")), warnings(tenant, london));
		assertEquals(List.of(), warnings(contoso));
	}

	@Test
	void whatGoesWithAnOrderComesBackWithIt() throws Exception {
		keep();
		var deletion = new PerformRefactoringOperation(deletion(london), CheckConditionsOperation.ALL_CONDITIONS);
		deletion.run(Workspace.MONITOR);
		assertEquals(RefactoringStatus.WARNING, deletion.getConditionStatus().getSeverity());
		assertFalse(contoso.getFolder("london.files").exists());
		new PerformChangeOperation(deletion.getUndoChange()).run(Workspace.MONITOR);
		it.settle();
		assertTrue(london.exists());
		assertEquals("kept", Workspace.text(contoso.getFile("london.files/bill.pdf")));
	}
}
