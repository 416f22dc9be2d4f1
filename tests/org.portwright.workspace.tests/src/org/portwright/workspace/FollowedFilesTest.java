package org.portwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/** Files that are read elsewhere, read anew and moved, in a model that reads nothing by itself. */
class FollowedFilesTest {

	private final ModelFiles storage = ModelFiles.headless();
	private final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), storage,
			ModelResourceSet.ofOpenFiles(), () -> LocalDate.EPOCH);

	@TempDir
	Path folder = Path.of("");

	private Path london = Path.of("");
	private Path contoso = Path.of("");

	@BeforeEach
	void writeAnOrderOfATenant() throws Exception {
		var writer = new WorkspaceModel(new DefaultOperationHistory(), storage);
		london = folder.toRealPath().resolve("london.porting");
		contoso = folder.toRealPath().resolve("contoso.tenant");
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		writer.perform("new", writer.make(contoso, tenant));
		PortOrder order = Blank.order();
		order.setTenant(tenant);
		writer.perform("new", writer.make(london, order));
		for (ModelFile file : writer.files()) {
			writer.save(file);
		}
	}

	private ModelFile attach(Path path) throws Exception {
		return model.attach(storage.read(path));
	}

	private void rename(ModelFile file, String name) {
		model.perform("rename",
				SetCommand.create(model.editingDomain(), file.root(),
						file.root() instanceof Tenant ? Literals.TENANT__NAME : Literals.PORT_ORDER__NAME, name));
	}

	@Test
	void aReferenceLeadsOnAsSoonAsTheOtherFileIsThere() throws Exception {
		ModelFile order = attach(london);
		PortOrder root = (PortOrder) order.root();
		assertTrue(root.getTenant().eIsProxy(), "nothing is read behind the back of the thread");
		assertEquals(Set.of(contoso), order.unresolved());
		ModelFile tenant = attach(contoso);
		assertSame(tenant, attach(contoso));
		assertSame(tenant.root(), root.getTenant());
		assertEquals(Set.of(), order.unresolved());
	}

	@Test
	void aReloadedFileIsTheSameWithAnotherRoot() throws Exception {
		ModelFile order = attach(london);
		ModelFile tenant = attach(contoso);
		Tenant before = ((PortOrder) order.root()).getTenant();
		rename(order, "London");
		rename(tenant, "Fabrikam");
		List<ModelEvent> events = new ArrayList<>();
		model.addListener(events::addAll);
		model.reload(tenant, storage.read(contoso));
		assertEquals(List.of(new ModelEvent.Reloaded(tenant)), events);
		assertNotSame(before, tenant.root());
		assertEquals("Contoso", ((Tenant) tenant.root()).getName());
		assertSame(tenant.root(), ((PortOrder) order.root()).getTenant());
		assertSame(tenant, model.fileOf(tenant.root()).orElseThrow());
		assertFalse(tenant.isDirty());
		assertFalse(model.undo(tenant).isOK());
		assertTrue(model.undo(order).isOK(), "the operations of other files stay");
	}

	@Test
	void anUndoneReferenceLeadsToTheRootThatTheFileHasNow() throws Exception {
		ModelFile order = attach(london);
		ModelFile tenant = attach(contoso);
		model.perform("forget", SetCommand.create(model.editingDomain(), order.root(), Literals.PORT_ORDER__TENANT,
				SetCommand.UNSET_VALUE));
		model.reload(tenant, storage.read(contoso));
		assertTrue(model.undo(order).isOK());
		assertSame(tenant.root(), ((PortOrder) order.root()).getTenant());
	}

	@Test
	void aMovedFileKeepsItsObjectsItsEditsAndItsReferences() throws Exception {
		ModelFile order = attach(london);
		ModelFile tenant = attach(contoso);
		rename(tenant, "Fabrikam");
		Path moved = Files.createDirectory(contoso.resolveSibling("old")).resolve("fabrikam.tenant");
		Files.move(contoso, moved);
		List<ModelEvent> events = new ArrayList<>();
		model.addListener(events::addAll);
		model.move(tenant, moved);
		assertEquals(List.of(new ModelEvent.Moved(tenant, contoso)), events);
		assertEquals(moved, tenant.path());
		assertTrue(tenant.isDirty());
		assertSame(tenant, attach(moved));
		model.save(tenant);
		assertTrue(Files.readString(moved).contains("Fabrikam"));
		rename(order, "London");
		model.save(order);
		assertTrue(Files.readString(london).contains("old/fabrikam.tenant#"), Files.readString(london));
		assertTrue(model.undo(tenant).isOK());
	}

	@Test
	void aReferenceToAMovedFileThatIsNotOpenIsFollowed() throws Exception {
		ModelFile order = attach(london);
		Path moved = contoso.resolveSibling("fabrikam.tenant");
		Files.move(contoso, moved);
		model.moved(contoso, moved);
		assertEquals(Set.of(moved), order.unresolved());
		assertSame(attach(moved).root(), ((PortOrder) order.root()).getTenant());
	}

	@Test
	void aClosedTenantIsStillReferredTo() throws Exception {
		ModelFile order = attach(london);
		ModelFile tenant = attach(contoso);
		assertSame(tenant.root(), ((PortOrder) order.root()).getTenant());
		model.close(tenant);
		rename(order, "London");
		model.save(order);
		assertTrue(Files.readString(london).contains("contoso.tenant#"), Files.readString(london));
		assertSame(attach(contoso).root(), ((PortOrder) order.root()).getTenant());
	}

	@Test
	void noFileMovesOntoAnother() throws Exception {
		ModelFile tenant = attach(contoso);
		attach(london);
		assertThrows(IllegalArgumentException.class, () -> model.move(tenant, london));
		assertThrows(IllegalArgumentException.class, () -> model.reload(tenant, storage.read(london)));
	}
}
