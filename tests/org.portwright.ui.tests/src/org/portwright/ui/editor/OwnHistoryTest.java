package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** An editor undoes what was done to its own file and nothing else, whatever happened to the file or its window. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class OwnHistoryTest {

	private static final String COMPANY = "loa.subscriberName";
	private static final String BRAND = "brandName";
	private static final String UNDO = IWorkbenchCommandConstants.EDIT_UNDO;

	private final EditedEngagement engagement;

	OwnHistoryTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private static IWorkbenchWindow window() {
		return EditedEngagement.page().getWorkbenchWindow();
	}

	private static void bringToFront(EditorWindow window) {
		EditedEngagement.page().activate(window.editor());
		WindowEvents.handleAll();
	}

	private static boolean can(String command) {
		return can(window(), command);
	}

	private static boolean can(IWorkbenchWindow window, String command) {
		WindowEvents.handleAll();
		return window.getService(EHandlerService.class)
				.canExecute(window.getService(ECommandService.class).createCommand(command));
	}

	private static void call(IWorkbenchWindow window, String command) throws Exception {
		WindowEvents.handleAll();
		window.getService(IHandlerService.class).executeCommand(command, null);
		WindowEvents.handleAll();
	}

	private static void undo() throws Exception {
		call(window(), UNDO);
	}

	private static String undoText(EditorWindow window) {
		WindowEvents.handleAll();
		return window.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId())
				.getText();
	}

	private static void save(EditorWindow window) {
		window.editor().doSave(new NullProgressMonitor());
		WindowEvents.until("it is saved", () -> !window.editor().isDirty());
	}

	private EditorWindow manchester(IWorkbenchPage page) throws Exception {
		var order = Blank.order();
		order.setName("Manchester");
		return new EditorWindow((ModelFileEditor) page.openEditor(
				new FileEditorInput(engagement.file("manchester.porting", order)), EditedEngagement.ORDER_EDITOR))
				.complete();
	}

	@Test
	void anOrderUndoesNothingThatWasDoneToItsTenant() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		bringToFront(tenant);
		tenant.fill(BRAND, "Contoso Group");
		bringToFront(order);
		undo();
		assertEquals("", order.shown(COMPANY));
		assertEquals("Contoso Group", ((Tenant) engagement.tenant().root()).getBrandName());
	}

	@Test
	void withNothingToUndoItIsDisabledWhateverWasDoneElsewhere() throws Exception {
		EditorWindow order = engagement.openOrder();
		EditorWindow tenant = engagement.openTenant();
		tenant.fill(BRAND, "Contoso Group");
		assertTrue(can(UNDO));
		bringToFront(order);
		assertFalse(can(UNDO), () -> undoText(order));
	}

	private void changeBoth() {
		var domain = engagement.model().editingDomain();
		engagement.model().perform("Name both", new CompoundCommand(List.of(
				new SetCommand(domain, engagement.order().root(), Literals.PORT_ORDER__NAME, "Leeds"),
				new SetCommand(domain, engagement.tenant().root(), Literals.TENANT__NAME, "Fabrikam"))));
	}

	private String names() {
		return ((PortOrder) engagement.order().root()).getName() + ", "
				+ ((Tenant) engagement.tenant().root()).getName();
	}

	@Test
	void whatWasDoneToTwoFilesIsAskedAboutInEither() throws Exception {
		EditorWindow order = engagement.openOrder();
		EditorWindow tenant = engagement.openTenant();
		changeBoth();
		bringToFront(order);
		assertTrue(undoText(order).contains("Leeds") && undoText(order).contains("Fabrikam"), () -> undoText(order));
		Dialogs.answer("Undo in Other Files", "Cancel");
		undo();
		assertEquals("Leeds, Fabrikam", names());
		bringToFront(tenant);
		Dialogs.answer("Undo in Other Files", dialog -> {
			assertTrue(Dialogs.text(dialog).contains("Leeds"), Dialogs.text(dialog));
			Dialogs.press(dialog, "Undo");
		});
		undo();
		assertEquals("London, Contoso", names());
		bringToFront(order);
		Dialogs.answer("Redo in Other Files", "Redo");
		call(window(), IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("Leeds, Fabrikam", names());
	}

	@Test
	void afterClosingAndOpeningTheFileHasItsHistoryAndNoOther() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		save(order);
		EditedEngagement.page().closeEditor(order.editor(), true);
		bringToFront(tenant);
		tenant.fill(BRAND, "Contoso Group");
		EditorWindow again = engagement.openOrder();
		assertTrue(undoText(again).contains("(London)"), () -> undoText(again));
		undo();
		assertEquals("", again.shown(COMPANY));
		assertTrue(again.editor().isDirty());
		assertFalse(can(UNDO));
		assertEquals("Contoso Group", ((Tenant) engagement.tenant().root()).getBrandName());
	}

	@Test
	void whatWasGivenUpWithTheEditorCannotBeUndoneInTheNextOne() throws Exception {
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		EditedEngagement.page().closeEditor(order.editor(), false);
		WindowEvents.until("it is as on the disk", () -> !engagement.order().isDirty());
		EditorWindow again = engagement.openOrder();
		assertEquals("", again.shown(COMPANY));
		assertFalse(can(UNDO));
		assertFalse(can(IWorkbenchCommandConstants.EDIT_REDO));
	}

	@Test
	void afterRevertThereIsNothingToUndoAndWhatIsTypedThenCanBe() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		tenant.fill(BRAND, "Contoso Group");
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		call(window(), "org.eclipse.ui.file.revert");
		Dialogs.press(Dialogs.await("Revert"), "Revert");
		WindowEvents.until("it is reverted", () -> !order.editor().isDirty());
		assertFalse(can(UNDO), () -> undoText(order));
		order.fill(COMPANY, "Northwind Ltd");
		undo();
		assertEquals("", order.shown(COMPANY));
		assertEquals("Contoso Group", ((Tenant) engagement.tenant().root()).getBrandName());
	}

	@Test
	void afterAnotherProgramChangedTheFileTheLastOperationIsNotThatOfAnotherFile() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		tenant.fill(BRAND, "Contoso Group");
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		save(order);
		Path path = engagement.order().path();
		String saved = Files.readString(path);
		assertTrue(saved.contains("Contoso Ltd"), saved);
		Files.writeString(path, saved.replace("Contoso Ltd", "Northwind Ltd"));
		engagement.orderFile().refreshLocal(IResource.DEPTH_ZERO, null);
		WindowEvents.until("it is read", () -> "Northwind Ltd".equals(
				((PortOrder) engagement.order().root()).getLoa().getSubscriberName()));
		WindowEvents.until("it is shown", () -> "Northwind Ltd".equals(order.shown(COMPANY)));
		assertFalse(can(UNDO), () -> undoText(order));
		order.fill(COMPANY, "Fabrikam Ltd");
		undo();
		assertEquals("Northwind Ltd", order.shown(COMPANY));
		assertEquals("Contoso Group", ((Tenant) engagement.tenant().root()).getBrandName());
	}

	@Test
	void eachOfTwoWindowsUndoesInItsOwnEditor() throws Exception {
		EditorWindow london = engagement.openOrder();
		IWorkbenchWindow second = PlatformUI.getWorkbench().openWorkbenchWindow(null);
		try {
			EditorWindow manchester = manchester(second.getActivePage());
			london.fill(COMPANY, "Contoso Ltd");
			manchester.fill(COMPANY, "Fabrikam Ltd");
			activate(window());
			assertTrue(can(window(), UNDO));
			call(window(), UNDO);
			assertEquals("", london.shown(COMPANY));
			assertEquals("Fabrikam Ltd", manchester.shown(COMPANY));
			assertFalse(can(window(), UNDO));
			activate(second);
			assertTrue(can(second, UNDO));
			call(second, UNDO);
			assertEquals("", manchester.shown(COMPANY));
			assertFalse(can(second, UNDO));
		} finally {
			second.close();
			activate(window());
		}
	}

	private static void activate(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		shell.forceActive();
		WindowEvents.until("the window is active", () -> shell.getDisplay().getActiveShell() == shell);
		WindowEvents.handleAll();
	}

	@Test
	void fromAViewWithoutEditsOfItsOwnNothingIsUndone() throws Exception {
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		save(order);
		for (String view : List.of("org.portwright.ui.due", "org.portwright.ui.timeline", "org.portwright.ui.phone",
				"org.portwright.ui.help", "org.eclipse.ui.views.PropertySheet")) {
			bringToFront(order);
			assertTrue(can(UNDO));
			var shown = EditedEngagement.page().showView(view);
			WindowEvents.handleAll();
			boolean enabled = can(UNDO);
			EditedEngagement.page().hideView(shown);
			assertFalse(enabled, view);
		}
		bringToFront(order);
		undo();
		assertEquals("", order.shown(COMPANY));
	}

	@Test
	void inTheViewOfProblemsAFixIsUndoneThatWasAppliedToAnyFile() throws Exception {
		EditorWindow order = engagement.openOrder();
		engagement.openTenant();
		changeName("Leeds");
		var problems = EditedEngagement.page().showView("org.portwright.ui.problems");
		WindowEvents.handleAll();
		assertTrue(can(UNDO));
		undo();
		assertEquals("London, Contoso", names());
		assertTrue(can(IWorkbenchCommandConstants.EDIT_REDO));
		assertEquals(problems, EditedEngagement.page().getActivePart());
		bringToFront(order);
	}

	private void changeName(String name) {
		engagement.model().perform("Apply quick fixes", new SetCommand(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NAME, name));
	}

	@Test
	void theNameIsWholeInTheMenuHoweverMuchWasDone() throws Exception {
		changeName("London head office");
		EditorWindow order = engagement.openOrder();
		order.fill("loa.serviceAddress.street", "1 High Street");
		order.editor().reveal(COMPANY);
		engagement.model().perform("Company name, exactly as on the bill",
				new SetCommand(engagement.model().editingDomain(),
						engagement.order().root(), Literals.PORT_ORDER__NAME, "London head office 2"));
		assertTrue(undoText(order).contains("(London head office 2)"), () -> undoText(order));
		assertTrue(undoText(order).startsWith("&Undo Company"), () -> undoText(order));
	}

	@Test
	void theToolBarFollowsWhatCanBeUndone() throws Exception {
		EditorWindow order = engagement.openOrder();
		order.fill(COMPANY, "Contoso Ltd");
		WindowEvents.until("it can be undone", () -> tool("Undo").isEnabled() && !tool("Redo").isEnabled());
		undo();
		WindowEvents.until("it can be redone alone", () -> !tool("Undo").isEnabled() && tool("Redo").isEnabled());
		tool("Redo").notifyListeners(SWT.Selection, new Event());
		assertEquals("Contoso Ltd", order.shown(COMPANY));
		WindowEvents.until("it can be undone again", () -> tool("Undo").isEnabled() && !tool("Redo").isEnabled());
		EditorWindow other = manchester(EditedEngagement.page());
		WindowEvents.until("there is nothing to undo in the other",
				() -> !tool("Undo").isEnabled() && !tool("Redo").isEnabled());
		EditedEngagement.page().closeEditor(other.editor(), false);
		WindowEvents.until("there is in the first", () -> tool("Undo").isEnabled());
	}

	private static ToolItem tool(String name) {
		return Dialogs.controls(window().getShell()).stream().filter(ToolBar.class::isInstance)
				.flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
				.filter(item -> String.valueOf(item.getToolTipText()).contains(name)).findFirst().orElseThrow();
	}
}
