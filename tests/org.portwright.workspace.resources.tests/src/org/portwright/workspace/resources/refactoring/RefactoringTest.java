package org.portwright.workspace.resources.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.Outside;
import org.portwright.workspace.resources.Workspace;
import org.portwright.workspace.resources.places.KeptFolders;
import org.portwright.workspace.resources.places.WorkspaceDelta;
import org.portwright.workspace.resources.places.WorkspaceFiles;

/** Rename and Move of the workbench keep the references between files right, on the disk and in the model. */
@SuppressWarnings("nls")
class RefactoringTest {

	private static final Pattern REFERENCE = Pattern.compile("<tenant href=\"([^#]*)#");

	private final Outside outside = new Outside();
	@RegisterExtension
	final Workspace it = new Workspace();

	private IProject contoso = ResourcesPlugin.getWorkspace().getRoot().getProject("none");
	private IFile tenant = contoso.getFile("none");
	private IFile london = tenant;

	@BeforeEach
	void makeATenantAndAnOrder() throws Exception {
		contoso = it.engagement("Contoso");
		contoso.getFolder("old").create(IResource.NONE, true, Workspace.MONITOR);
		tenant = it.tenant(contoso, "contoso");
		london = it.order(contoso, "london", tenant);
	}

	private static Change perform(RefactoringDescriptor descriptor) throws Exception {
		return Refactorings.perform(descriptor);
	}

	private static Change rename(IResource resource, String name) throws Exception {
		return perform(Refactorings.rename(resource, name));
	}

	private Change move(String folder, IResource... resources) throws Exception {
		return moveTo(folder.isEmpty() ? contoso : contoso.getFolder(folder), resources);
	}

	private static Change moveTo(IContainer folder, IResource... resources) throws Exception {
		return perform(Refactorings.move(folder, resources));
	}

	private static Change delete(IResource... resources) throws Exception {
		return perform(Refactorings.deletion(resources));
	}

	private static void undo(Change change) throws Exception {
		Refactorings.undone(change);
	}

	private String reference(String order) throws Exception {
		String text = Workspace.text(contoso.getFile(order));
		Matcher matcher = REFERENCE.matcher(text);
		return matcher.find() ? matcher.group(1) : fail(text);
	}

	@Test
	void aRenamedTenantIsFoundByAClosedOrder() throws Exception {
		Change undo = rename(tenant, "fabrikam.tenant");
		assertEquals("fabrikam.tenant", reference("london.porting"));
		assertEquals("contoso", ((PortOrder) it.open(london).root()).getTenant().getName());
		undo(undo);
		it.settle();
		assertEquals("contoso.tenant", reference("london.porting"));
		assertTrue(tenant.exists());
	}

	@Test
	void anOrderThatMovesFindsItsTenant() throws Exception {
		Change undo = move("old", london);
		assertEquals("../contoso.tenant", reference("old/london.porting"));
		undo(undo);
		assertEquals("contoso.tenant", reference("london.porting"));
	}

	@Test
	void aTenantThatMovesIsFoundAndBothTogetherToo() throws Exception {
		Change undo = move("old", tenant);
		assertEquals("old/contoso.tenant", reference("london.porting"));
		undo(undo);
		assertEquals("contoso.tenant", reference("london.porting"));
		undo = move("old", tenant, london);
		assertEquals("contoso.tenant", reference("old/london.porting"));
		undo(undo);
		assertEquals("contoso.tenant", reference("london.porting"));
	}

	/** A file kept beside the order, as it comes past the platform. */
	private void keep(String name) throws Exception {
		Path folder = Files.createDirectories(london.getLocation().toPath().resolveSibling("london.files"));
		Files.writeString(folder.resolve(name), "kept");
	}

	private String kept(String path) throws Exception {
		IFile file = contoso.getFile(path);
		return file.exists() ? Workspace.text(file) : "none";
	}

	@Test
	void whatBelongsToAnOrderIsRenamedMovedAndDeletedWithIt() throws Exception {
		keep("bill.pdf");
		Change undo = rename(london, "leeds.porting");
		assertEquals("kept", kept("leeds.files/bill.pdf"));
		assertFalse(contoso.getFolder("london.files").exists());
		undo(undo);
		assertEquals("kept", kept("london.files/bill.pdf"));

		undo = move("old", london);
		assertEquals("kept", kept("old/london.files/bill.pdf"));
		undo(undo);
		assertEquals("kept", kept("london.files/bill.pdf"));

		undo = move("old", london, contoso.getFolder("london.files"));
		assertEquals("kept", kept("old/london.files/bill.pdf"));
		undo(undo);
	}

	/** What somebody is warned of who does it all the same. */
	private static String warned(Callable<Change> deed) {
		return String.valueOf(assertThrows(AssertionError.class, deed::call).getMessage());
	}

	@Test
	void whoTakesTheFolderWithoutItsOrderIsWarned() throws Exception {
		keep("bill.pdf");
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		IFolder folder = contoso.getFolder("london.files");
		String warning = warned(() -> rename(folder, "paris.files"));
		assertTrue(warning.contains("'london.files' has the files that are kept with 'london.porting'"), warning);
		rename(contoso.getFolder("paris.files"), "london.files");
		assertTrue(warned(() -> move("old", folder)).contains("finds them only there"));
		move("", contoso.getFolder("old/london.files"));
		assertTrue(warned(() -> delete(folder)).contains("that its journal names"));
	}

	@Test
	void whoTakesAnOrderAwayFromItsTenantIsWarned() throws Exception {
		IProject northwind = it.engagement("Northwind");
		String warning = warned(() -> moveTo(northwind, london));
		assertTrue(warning.contains("'london.porting' refers to 'contoso.tenant', which stays in 'Contoso'"), warning);
		assertTrue(northwind.getFile("london.porting").exists());
		moveTo(contoso, northwind.getFile("london.porting"));
		moveTo(northwind, tenant, london);
	}

	@Test
	void anOrderThatIsSavedBeforeTheRenameOfItsTenantIsUndoneFindsItAgain() throws Exception {
		ModelFile order = it.open(london);
		Change undo = rename(tenant, "fabrikam.tenant");
		it.settle();
		it.rename(order, "London");
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		it.settle();
		undo(undo);
		it.settle();
		assertEquals("contoso.tenant", reference("london.porting"));
		assertFalse(order.isDirty());
		it.rename(order, "London office");
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		assertEquals("contoso.tenant", reference("london.porting"));
	}

	@Test
	void whatIsDeletedWithItsOrderIsNoReasonToWarn() throws Exception {
		keep("bill.pdf");
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		Change undo = delete(london, contoso.getFolder("london.files"));
		assertFalse(contoso.getFolder("london.files").exists());
		undo(undo);
		it.settle();
		assertEquals("kept", kept("london.files/bill.pdf"));
	}

	@Test
	void aFolderInTheWayKeepsAnOrderWhereItIs() throws Exception {
		keep("bill.pdf");
		contoso.getFolder("leeds.files").create(IResource.NONE, true, Workspace.MONITOR);
		AssertionError refused = assertThrows(AssertionError.class, () -> rename(london, "leeds.porting"));
		assertTrue(String.valueOf(refused.getMessage()).contains("leeds.files"), refused.getMessage());
		assertTrue(london.exists());
		assertEquals("kept", kept("london.files/bill.pdf"));
	}

	@Test
	void anOrderAmongWhatIsKeptIsNoneOfTheEngagement() throws Exception {
		keep("york.porting");
		contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
		it.settle();
		assertEquals(List.of(london), WorkspaceFiles.of(contoso, FileKind.PORTING));
		assertTrue(WorkspaceDelta.kind(contoso.getFile("london.files/york.porting")).isEmpty());
		assertTrue(KeptFolders.isIn(contoso.getFolder("london.files")));
		assertFalse(KeptFolders.isIn(contoso.getFolder("old")));
	}

	@Test
	void aRenamedFolderIsFollowed() throws Exception {
		move("old", tenant);
		Change undo = rename(contoso.getFolder("old"), "new");
		assertEquals("new/contoso.tenant", reference("london.porting"));
		undo(undo);
		assertEquals("old/contoso.tenant", reference("london.porting"));
	}

	@Test
	void whatIsOpenKeepsItsObjectsAndItsEdits() throws Exception {
		ModelFile order = it.open(london);
		ModelFile customer = it.open(tenant);
		Tenant root = (Tenant) customer.root();
		it.rename(order, "London");
		it.rename(customer, "Contoso Ltd");
		it.save(customer);
		it.settle();
		List<ModelEvent> events = new ArrayList<>();
		it.model().addListener(events::addAll);
		it.engagementFiles().setOutsideChanges(outside);
		Change undo = rename(tenant, "fabrikam.tenant");
		it.settle();
		assertEquals(List.of(), outside.told());
		assertSame(root, customer.root());
		assertSame(root, ((PortOrder) order.root()).getTenant());
		assertEquals("fabrikam.tenant", customer.path().getFileName().toString());
		assertEquals("fabrikam.tenant", reference("london.porting"));
		assertEquals(1, events.stream().filter(ModelEvent.Moved.class::isInstance).count(), events.toString());
		assertEquals(1, events.size(), events.toString());
		assertTrue(order.isDirty());
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		assertEquals("fabrikam.tenant", reference("london.porting"));
		assertTrue(it.model().undo(order).isOK());
		it.settle();
		undo(undo);
		it.settle();
		assertEquals("contoso.tenant", reference("london.porting"));
		assertSame(root, ((PortOrder) order.root()).getTenant());
		assertSame(customer, it.engagementFiles().opened(tenant).orElseThrow());
		assertEquals(List.of(), outside.told());
	}

	@Test
	void anOrderMayBeSavedRightAfterItsTenantWasRenamed() throws Exception {
		ModelFile order = it.open(london);
		it.rename(order, "London");
		PendingSave early = it.model().prepareSave(order);
		rename(tenant, "fabrikam.tenant");
		// Whether the workspace tells of it depends on the clock: two writes may have the same time.
		it.thread.settle();
		assertInstanceOf(SaveResult.Saved.class, it.finish(early));
		assertTrue(order.isDirty(), "what was written leads to the tenant's old name");
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		assertFalse(order.isDirty());
		assertEquals("fabrikam.tenant", reference("london.porting"));
	}

	@Test
	void anOrderMayBeSavedRightAfterItMoved() throws Exception {
		ModelFile order = it.open(london);
		it.rename(order, "London");
		move("old", london);
		it.settle();
		assertInstanceOf(SaveResult.Saved.class, it.save(order));
		assertEquals("../contoso.tenant", reference("old/london.porting"));
	}

	@Test
	void whatTheUserDeletesIsNotAskedAboutButItsEditsAreToldOf() throws Exception {
		ModelFile order = it.open(london);
		it.rename(order, "London");
		it.engagementFiles().setOutsideChanges(outside);
		DeleteResourcesDescriptor descriptor = Refactorings.deletion(contoso);
		descriptor.setDeleteContents(true);
		perform(descriptor);
		it.settle();
		assertEquals(List.of("closing london.porting"), outside.told());
		assertFalse(order.exists());
	}

	@Test
	void whatTheUserDeletesAgainIsNotAskedAboutEither() throws Exception {
		it.engagementFiles().setOutsideChanges(outside);
		var undo = new PerformChangeOperation(delete(london));
		it.settle();
		undo.run(Workspace.MONITOR);
		it.settle();
		ModelFile order = it.open(london);
		it.rename(order, "London");
		undo(undo.getUndoChange());
		it.settle();
		assertEquals(List.of("closing london.porting"), outside.told());
		assertFalse(order.exists());
	}

	@Test
	void aRenamedEngagementTakesItsReferencesAlong() throws Exception {
		ModelFile order = it.open(london);
		rename(contoso, "Fabrikam");
		it.settle();
		assertEquals("/Fabrikam/london.porting",
				it.engagementFiles().resource(order).orElseThrow().getFullPath().toString());
		assertEquals("contoso", ((PortOrder) order.root()).getTenant().getName());
		contoso = it.workspace.getRoot().getProject("Fabrikam");
		assertEquals("contoso.tenant", reference("london.porting"));
	}
}
