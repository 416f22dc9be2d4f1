package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.reading.Opening;
import org.portwright.workspace.resources.reading.Reloading;

/** Whatever happens to projects and files in the Eclipse workspace, the model follows. */
@SuppressWarnings("nls")
class FollowingTest {

	private final Outside outside = new Outside();
	@RegisterExtension
	final Workspace it = new Workspace();

	/** Does something to the engagement Contoso with contoso.tenant and london.porting. */
	@FunctionalInterface
	interface Change {

		void make(IProject contoso) throws Exception;
	}

	static Stream<Arguments> changes() {
		return Stream.of(
				change("a file is renamed", "/Contoso/leeds.porting", "/Contoso/contoso.tenant",
						contoso -> contoso.getFile("london.porting")
								.move(IPath.fromOSString("leeds.porting"), IResource.NONE, Workspace.MONITOR)),
				change("a file is moved into a folder", "/Contoso/old/london.porting", "/Contoso/contoso.tenant",
						contoso -> {
							contoso.getFolder("old").create(IResource.NONE, true, Workspace.MONITOR);
							contoso.getFile("london.porting").move(IPath.fromOSString("old/london.porting"),
									IResource.NONE, Workspace.MONITOR);
						}),
				change("the tenant is renamed", "/Contoso/london.porting", "/Contoso/fabrikam.tenant",
						contoso -> contoso.getFile("contoso.tenant")
								.move(IPath.fromOSString("fabrikam.tenant"), IResource.NONE, Workspace.MONITOR)),
				change("the engagement is renamed", "/Fabrikam/london.porting", "/Fabrikam/contoso.tenant",
						contoso -> contoso.move(IPath.fromOSString("/Fabrikam"), IResource.NONE, Workspace.MONITOR)),
				change("a file is deleted", "", "/Contoso/contoso.tenant",
						contoso -> contoso.getFile("london.porting").delete(true, Workspace.MONITOR)),
				change("the tenant is deleted", "/Contoso/london.porting", "",
						contoso -> contoso.getFile("contoso.tenant").delete(true, Workspace.MONITOR)),
				change("a file gets another kind of name", "", "/Contoso/contoso.tenant",
						contoso -> contoso.getFile("london.porting")
								.move(IPath.fromOSString("london.txt"), IResource.NONE, Workspace.MONITOR)),
				change("the engagement is closed", "", "", contoso -> contoso.close(Workspace.MONITOR)),
				change("the engagement is deleted", "", "",
						contoso -> contoso.delete(true, true, Workspace.MONITOR)),
				change("the engagement is deleted, but not on the disk", "", "",
						contoso -> contoso.delete(false, true, Workspace.MONITOR)));
	}

	private static Arguments change(String what, String order, String tenant, Change change) {
		return Arguments.of(what, order, tenant, change);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void theModelFollows(String what, String order, String tenant, Change change) throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile tenantFile = it.tenant(contoso, "contoso");
		ModelFile london = it.open(it.order(contoso, "london", tenantFile));
		ModelFile customer = it.engagementFiles().opened(tenantFile).orElseThrow();
		PortOrder root = (PortOrder) london.root();
		Set<IProject> heard = new HashSet<>();
		it.engagements().addListener(heard::addAll);
		if (!order.isEmpty() && !tenant.isEmpty()) {
			// Without edits it would be read anew where nothing corrects the reference in its file.
			it.rename(london, "Leeds");
		}
		change.make(contoso);
		it.settle();
		assertEquals(order, resource(london), what);
		assertEquals(tenant, resource(customer), what);
		assertEquals(!order.isEmpty(), london.exists());
		assertSame(root, london.root());
		assertTrue(heard.contains(contoso));
		if (!order.isEmpty() && !tenant.isEmpty()) {
			assertSame(customer.root(), root.getTenant());
			it.rename(london, "London");
			assertInstanceOf(SaveResult.Saved.class, it.save(london));
			it.settle();
			String text = Workspace.text(it.engagementFiles().resource(london).orElseThrow());
			assertTrue(text.contains(customer.path().getFileName() + "#"), text);
		}
	}

	private String resource(ModelFile file) {
		if (!file.exists()) {
			return "";
		}
		IFile resource = it.engagementFiles().resource(file).orElseThrow();
		assertSame(file, it.engagementFiles().opened(resource).orElseThrow());
		assertEquals(file.path(), resource.getLocation().toPath());
		return resource.getFullPath().toString();
	}

	@Test
	void twoWhoOpenTheSameFileShareItsObjects() throws Exception {
		IFile file = it.order(it.engagement("Contoso"), "london");
		List<ModelFile> opened = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			it.engagementFiles().open(file, new Opening() {

				@Override
				public void opened(ModelFile open) {
					opened.add(open);
				}

				@Override
				public void failed(org.eclipse.core.runtime.IStatus reason) {
					throw new AssertionError(reason);
				}
			});
		}
		it.thread.until(() -> opened.size() == 3);
		assertEquals(1, Set.copyOf(opened).size());
		it.rename(opened.get(0), "London");
		assertEquals("London", ((PortOrder) opened.get(1).root()).getName());
		assertSame(opened.get(0), it.open(file));
	}

	@Test
	void anEngagementComesBackWithItsFiles() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile tenant = it.tenant(contoso, "contoso");
		IFile order = it.order(contoso, "london", tenant);
		it.open(order);
		contoso.close(Workspace.MONITOR);
		it.settle();
		assertEquals(List.of(), it.engagements().projects());
		assertEquals(List.of(), it.model().files());
		contoso.open(Workspace.MONITOR);
		it.settle();
		assertEquals(List.of(contoso), it.engagements().projects());
		assertEquals(List.of(order), it.engagements().files(contoso, FileKind.PORTING));
		assertEquals("contoso", ((PortOrder) it.open(order).root()).getTenant().getName());
	}

	@Test
	void aFolderTakesItsFilesAlong() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFolder folder = contoso.getFolder("old");
		folder.create(IResource.NONE, true, Workspace.MONITOR);
		ModelFile london = it.open(it.order(contoso, "old/london"));
		folder.move(IPath.fromOSString("new"), IResource.NONE, Workspace.MONITOR);
		it.settle();
		assertEquals("/Contoso/new/london.porting", resource(london));
	}

	@Test
	void aTenantThatWasClosedIsFoundAgainUnderItsNewName() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile tenant = it.tenant(contoso, "contoso");
		ModelFile london = it.open(it.order(contoso, "london", tenant));
		it.rename(london, "London");
		PortOrder order = (PortOrder) london.root();
		it.model().close(it.engagementFiles().opened(tenant).orElseThrow());
		assertTrue(order.getTenant().eIsProxy());
		tenant.move(IPath.fromOSString("fabrikam.tenant"), IResource.NONE, Workspace.MONITOR);
		it.settle();
		ModelFile reopened = it.open(contoso.getFile("fabrikam.tenant"));
		assertSame(reopened.root(), order.getTenant());
	}

	@Test
	void aCleanFileFollowsTheDisk() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = it.tenant(contoso, "contoso");
		PortOrder order = (PortOrder) it.open(it.order(contoso, "london", file)).root();
		ModelFile tenant = it.engagementFiles().opened(file).orElseThrow();
		Tenant before = (Tenant) tenant.root();
		List<ModelEvent> events = new ArrayList<>();
		it.model().addListener(events::addAll);
		Workspace.changeOutside(file, "name=\"contoso\"", "name=\"Fabrikam\"");
		it.thread.until(() -> !events.isEmpty());
		assertEquals(List.of(new ModelEvent.Reloaded(tenant)), events);
		assertNotSame(before, tenant.root());
		assertEquals("Fabrikam", ((Tenant) tenant.root()).getName());
		assertSame(tenant.root(), order.getTenant());
		assertFalse(tenant.isDirty());
	}

	@Test
	void aFileEditedHereTooIsForTheUserToChoose() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = it.tenant(contoso, "contoso");
		ModelFile tenant = it.open(file);
		it.engagementFiles().setOutsideChanges(outside);
		it.rename(tenant, "here");
		Workspace.changeOutside(file, "name=\"contoso\"", "name=\"there\"");
		it.thread.until(() -> !outside.told().isEmpty());
		assertEquals(List.of("changed contoso.tenant"), outside.told());
		assertEquals("here", ((Tenant) tenant.root()).getName());
		assertInstanceOf(SaveResult.ChangedOutside.class, it.save(tenant));
		file.delete(true, Workspace.MONITOR);
		it.thread.until(() -> outside.told().size() > 1);
		assertEquals(List.of("changed contoso.tenant", "gone contoso.tenant"), outside.told());
		assertTrue(tenant.exists());
	}

	@Test
	void whatWasReadBeforeASaveDoesNotComeBackAfterIt() throws Exception {
		IFile file = it.tenant(it.engagement("Contoso"), "contoso");
		ModelFile tenant = it.open(file);
		// Another time and the same content: the file is read to see that.
		Workspace.changeOutside(file, "name=", "name=");
		it.readWithoutAnswer();
		it.rename(tenant, "Fabrikam");
		it.save(tenant);
		it.settle();
		assertEquals("Fabrikam", ((Tenant) tenant.root()).getName());
		assertTrue(it.model().undo(tenant).isOK());
		assertEquals("contoso", ((Tenant) tenant.root()).getName());
	}

	@Test
	void whatIsEditedWhileAFileIsReadAnewStays() throws Exception {
		ModelFile tenant = it.open(it.tenant(it.engagement("Contoso"), "contoso"));
		it.rename(tenant, "not wanted");
		List<String> ended = new ArrayList<>();
		it.engagementFiles().reload(tenant, new Reloading() {

			@Override
			public void opened(ModelFile file) {
				ended.add("reloaded");
			}

			@Override
			public void editedMeanwhile() {
				ended.add("edited");
			}

			@Override
			public void failed(org.eclipse.core.runtime.IStatus reason) {
				ended.add(reason.getMessage());
			}
		});
		it.readWithoutAnswer();
		it.rename(tenant, "wanted");
		it.settle();
		assertEquals(List.of("edited"), ended);
		assertEquals("wanted", ((Tenant) tenant.root()).getName());
	}

	@Test
	void editsOfAFileAreToldOfBeforeAnotherComesToItsPlace() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile place = it.tenant(contoso, "contoso");
		ModelFile edited = it.open(place);
		ModelFile other = it.open(it.tenant(contoso, "fabrikam"));
		it.engagementFiles().setOutsideChanges(outside);
		it.rename(edited, "edited");
		place.delete(true, Workspace.MONITOR);
		it.settle();
		contoso.getFile("fabrikam.tenant").move(IPath.fromOSString("contoso.tenant"), IResource.NONE,
				Workspace.MONITOR);
		it.settle();
		assertEquals(List.of("gone contoso.tenant", "closing contoso.tenant"), outside.told());
		assertFalse(edited.exists());
		assertSame(other, it.engagementFiles().opened(place).orElseThrow());
	}

	@Test
	void aCleanFileThatCannotBeReadAnyMoreIsMarkedUntilItCan() throws Exception {
		IFile file = it.tenant(it.engagement("Contoso"), "contoso");
		ModelFile tenant = it.open(file);
		it.engagementFiles().setOutsideChanges(outside);
		Workspace.changeOutside(file, "<portwright:Tenant", "<<<<<<< HEAD\n<portwright:Tenant");
		it.thread.until(() -> marks(file) == 1);
		assertEquals("contoso", ((Tenant) tenant.root()).getName());
		Workspace.changeOutside(file, "<<<<<<< HEAD\n<portwright:Tenant", "<portwright:Tenant");
		Workspace.changeOutside(file, "contoso", "Fabrikam");
		it.thread.until(() -> marks(file) == 0);
		assertEquals("Fabrikam", ((Tenant) tenant.root()).getName());
		assertEquals(List.of(), outside.told());
	}

	@Test
	void aFileThatIsAgainAsItWasIsReadable() throws Exception {
		IFile file = it.tenant(it.engagement("Contoso"), "contoso");
		it.open(file);
		it.settle();
		Workspace.changeOutside(file, "<portwright:Tenant", "<<<<<<< HEAD\n<portwright:Tenant");
		it.thread.until(() -> marks(file) == 1);
		Workspace.changeOutside(file, "<<<<<<< HEAD\n<portwright:Tenant", "<portwright:Tenant");
		it.thread.until(() -> marks(file) == 0);
	}

	private static int marks(IFile file) {
		try {
			return file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aClosedFileThatChangesIsToldOf() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = it.tenant(contoso, "contoso");
		it.settle();
		Set<IProject> heard = new HashSet<>();
		it.engagements().addListener(heard::addAll);
		Workspace.changeOutside(file, "contoso", "Fabrikam");
		it.thread.until(() -> !heard.isEmpty());
		assertEquals(Set.of(contoso), heard);
	}
}
