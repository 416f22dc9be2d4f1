package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;

/** What was undone in an editor goes with it; what is undone in a file without one can be redone. */
@SuppressWarnings("nls")
class ClosedEditorHistoryTest {

	private static final String COMPANY = "loa.subscriberName";
	private static final String BRAND = "brandName";

	private final EditedEngagement engagement;

	ClosedEditorHistoryTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private static boolean canRedo(ModelFile file) {
		return OperationHistoryFactory.getOperationHistory().canRedo(file.undoContext());
	}

	@Test
	void whatWasUndoneInAnEditorIsNotRedoneBehindIt() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		tenant.fill(BRAND, "Contoso Group");
		assertTrue(engagement.model().undo(engagement.tenant()).isOK());
		EditorWindow order = engagement.openOrder();
		EditorWindow second = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		EditedEngagement.page().closeEditor(second.editor(), true);
		assertTrue(canRedo(engagement.order()), "another editor shows the file");
		EditedEngagement.page().closeEditor(order.editor(), true);
		assertFalse(canRedo(engagement.order()));
		assertTrue(canRedo(engagement.tenant()));
		EditorWindow again = engagement.openOrder();
		assertFalse(canRedo(engagement.order()));
		assertEquals("", again.shown(COMPANY));
	}

	@Test
	void whatIsUndoneInAClosedFileCanBeRedone() throws Exception {
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		order.editor().doSave(new NullProgressMonitor());
		WindowEvents.until("it is saved", () -> !order.editor().isDirty());
		EditedEngagement.page().closeEditor(order.editor(), true);
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertTrue(canRedo(engagement.order()));
		assertTrue(engagement.model().redo(engagement.order()).isOK());
		assertEquals("Contoso Ltd", ((PortOrder) engagement.order().root()).getLoa().getSubscriberName());
		WindowEvents.until("it is saved", () -> !engagement.order().isDirty());
	}

	@Test
	void whatMadeAFileCanBeRedoneAlthoughItsEditorClosedWithTheFile() throws Exception {
		WorkspaceModel model = engagement.model();
		PortOrder leeds = Blank.order();
		Path path = engagement.order().path().resolveSibling("leeds.porting");
		model.perform("Split", new CompoundCommand(List.of(model.make(path, leeds),
				new SetCommand(model.editingDomain(), engagement.tenant().root(), Literals.TENANT__BRAND_NAME,
						"Contoso Group"))));
		model.save(model.fileOf(leeds).orElseThrow());
		IFile file = engagement.orderFile().getProject().getFile("leeds.porting");
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		EditedEngagement.open(file, EditedEngagement.ORDER_EDITOR);
		assertTrue(model.undo(engagement.tenant()).isOK());
		WindowEvents.until("the editor is closed",
				() -> EditedEngagement.page().getEditorReferences().length == 0);
		assertTrue(canRedo(engagement.tenant()));
	}

	/** Its numbers would stand in two orders. */
	@Test
	void thePartsOfAnOrderThatIsClosedWithoutSavingGoWithItsEdits() throws Exception {
		WorkspaceModel model = engagement.model();
		EditorWindow order = engagement.openOrder();
		PortOrder part = Blank.order();
		IFile file = engagement.orderFile().getProject().getFile("london-1.porting");
		model.perform("Split", new CompoundCommand(List.of(model.make(file.getLocation().toPath(), part),
				new SetCommand(model.editingDomain(), engagement.order().root(), Literals.PORT_ORDER__NAME,
						"part 2"))));
		WindowEvents.until("the part is saved by itself", file::exists);
		order.fill(COMPANY, "Contoso Ltd");
		EditedEngagement.page().closeEditor(order.editor(), false);
		WindowEvents.until("the part is gone", () -> !file.exists());
		WindowEvents.until("the order is as it was saved", () -> !engagement.order().isDirty());
	}
}
