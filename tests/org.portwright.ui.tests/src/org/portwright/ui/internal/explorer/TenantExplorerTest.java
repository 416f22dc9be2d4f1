package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.ui.Ids;
import org.portwright.ui.selection.NumberGroup;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.orders.SetFields;

class TenantExplorerTest {

	private final ShownTree shown;

	TenantExplorerTest() throws Exception {
		shown = new ShownTree();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	@Test
	void showsWhatIsInAnEngagement() throws Exception {
		shown.engagement.tenant("contoso", LongStream.concat(LongStream.range(442079460000L, 442079460150L),
				LongStream.of(448081570000L)));
		shown.engagement.order("london");
		shown.until("Contoso moves/contoso");
		shown.until("Contoso moves/london  Draft");
		shown.open("Contoso moves/contoso");
		assertEquals(List.of("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73  Organisation ID", "Domains (2)",
				"Phone numbers (151)", "Phones (1)"), shown.children("Contoso moves/contoso"));
		shown.open("Contoso moves/contoso/Domains (2)");
		assertEquals(List.of("contoso.onmicrosoft.com  initial", "contoso.example  default"),
				shown.children("Contoso moves/contoso/Domains (2)"));
		shown.open("Contoso moves/contoso/Phone numbers (151)");
		String geographic = "Contoso moves/contoso/Phone numbers (151)/Geographic (150)";
		shown.until(geographic);
		assertEquals(List.of("Geographic (150)", "Freephone (1)"),
				shown.children("Contoso moves/contoso/Phone numbers (151)"));
		shown.open(geographic);
		assertEquals(List.of("020 7946 0000 – 0099 (100)", "020 7946 0100 – 0149 (50)"), shown.children(geographic));
		shown.open(geographic + "/020 7946 0100 – 0149 (50)");
		assertEquals("020 7946 0100", shown.children(geographic + "/020 7946 0100 – 0149 (50)").getFirst());
	}

	@Test
	void saysWhatToDoFirstInAnEmptyEngagement() {
		shown.until("Contoso moves/No tenant yet: make one…");
		shown.until("Contoso moves/No port order yet: write a Letter of Authorization…");
	}

	@Test
	void saysWhatToDoFirstWithoutEngagement() throws Exception {
		shown.engagement.project().close(null);
		WindowEvents.until("the links are shown", shown.explorer.empty().control()::isVisible);
		assertInstanceOf(Link.class, ((Composite) shown.explorer.empty().control()).getChildren()[0]);
		shown.engagement.project().open(null);
		WindowEvents.until("the tree is shown", shown.explorer.page().control()::isVisible);
	}

	@Test
	void showsAFileThatCannotBeReadWithTheReason() throws Exception {
		shown.engagement.write("broken.tenant", "<oops");
		shown.until("Contoso moves/broken.tenant");
		shown.open("Contoso moves/broken.tenant");
		WindowEvents.until("the reason is shown",
				() -> shown.children("Contoso moves/broken.tenant").getFirst().contains("broken.tenant, line 1"));
		String tip = ((CellLabelProvider) shown.explorer.page().viewer().getLabelProvider())
				.getToolTipText(shown.node("Contoso moves/broken.tenant"));
		assertTrue(tip.contains("broken.tenant, line 1"), tip);
	}

	@Test
	void anEngagementIsMarkedForWhatTheBuilderFindsInIt() throws Exception {
		shown.until("Contoso moves");
		Image clean = image();
		IFile broken = shown.engagement.write("broken.tenant", "<oops");
		WindowEvents.until("it is marked", () -> !clean.equals(image()));
		broken.delete(true, null);
		WindowEvents.until("it is not marked any more", () -> clean.equals(image()));
	}

	private Image image() {
		return Objects.requireNonNull(shown.item("Contoso moves")).getImage();
	}

	@Test
	void showsATenantUnderItsNewNameAtOnceAndUndoesItFromHere() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.empty());
		shown.until("Contoso moves/contoso");
		ModelFile tenant = shown.engagement.open(file);
		set(tenant, "name=Fabrikam");
		shown.until("Contoso moves/Fabrikam");
		assertTrue(tenant.isDirty());
		shown.select("Contoso moves/Fabrikam");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/contoso");
		run(IWorkbenchCommandConstants.EDIT_REDO);
		shown.until("Contoso moves/Fabrikam");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	@Test
	void filtersNumbersInAnySpelling() throws Exception {
		shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460300L));
		shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		shown.explorer.page().filter().setText("(020) 7946-012");
		String geographic = "Contoso moves/contoso/Phone numbers (10)/Geographic (10)";
		shown.until(geographic);
		assertEquals("020 7946 0120", shown.children(geographic).getFirst());
		assertEquals(List.of("contoso"), shown.children("Contoso moves"));
		shown.explorer.page().filter().setText("LOND");
		WindowEvents.until("only the order is left",
				() -> List.of("london  Draft").equals(shown.children("Contoso moves")));
		shown.explorer.page().filter().setText("");
		WindowEvents.until("all is there again", () -> shown.children("Contoso moves").size() == 2);
	}

	@Test
	void copiesAllNumbersOfAGroup() throws Exception {
		shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		shown.until("Contoso moves/contoso");
		shown.open("Contoso moves/contoso");
		shown.open("Contoso moves/contoso/Phone numbers (150)");
		String geographic = "Contoso moves/contoso/Phone numbers (150)/Geographic (150)";
		shown.until(geographic);
		shown.select(geographic);
		run(IWorkbenchCommandConstants.EDIT_COPY);
		String copied = copied();
		assertEquals(150, copied.lines().count());
		assertTrue(copied.startsWith("+442079460000\n+442079460001\n"), copied);
	}

	@Test
	void copiesAllNumbersOfATenantThatWasNotOpenedUp() throws Exception {
		shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		shown.until("Contoso moves/contoso");
		shown.open("Contoso moves/contoso");
		shown.select("Contoso moves/contoso/Phone numbers (150)");
		run(IWorkbenchCommandConstants.EDIT_COPY);
		assertEquals(150, copied().lines().count());
	}

	private String copied() {
		var clipboard = new Clipboard(shown.tree().getDisplay());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		return text;
	}

	@Test
	void isWhatTheEditMenuIsAboutUntilTheFilterHasTheFocus() throws Exception {
		shown.engagement.tenant("contoso", LongStream.empty());
		shown.select("Contoso moves/contoso");
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.tree().setFocus();
		untilEnabled(IWorkbenchCommandConstants.EDIT_DELETE);
		// A menu that opens takes the focus.
		shown.tree().notifyListeners(SWT.FocusOut, new Event());
		assertTrue(isEnabled(IWorkbenchCommandConstants.EDIT_DELETE));
		shown.explorer.page().filter().setFocus();
		WindowEvents.until("the filter has the menu", () -> !isEnabled(IWorkbenchCommandConstants.EDIT_DELETE));
	}

	/** The focus comes with an event. */
	private void untilEnabled(String command) {
		WindowEvents.until(command + " is enabled", () -> isEnabled(command));
	}

	private boolean isEnabled(String command) {
		var handlers = shown.window.getWorkbenchWindow().getService(EHandlerService.class);
		return handlers.canExecute(shown.window.getWorkbenchWindow().getService(ECommandService.class)
				.createCommand(command));
	}

	@Test
	void showsNoToolTipBesideADialog() throws Exception {
		shown.engagement.tenant("contoso", LongStream.empty());
		String tenant = "Contoso moves/contoso";
		shown.until(tenant);
		assertTrue(showsToolTip(tenant));
		var dialog = new Shell(shown.tree().getShell());
		try {
			dialog.open();
			dialog.forceActive();
			WindowEvents.until("the dialog is active", () -> shown.tree().getDisplay().getActiveShell() == dialog);
			assertFalse(showsToolTip(tenant));
		} finally {
			dialog.dispose();
		}
	}

	@Test
	void addsDroppedNumbersToAnOrderAsOneStep() throws Exception {
		IFile file = shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		ModelFile order = shown.engagement.open(file);
		List<String> told = new ArrayList<>();
		Contents.installed().of(FileKind.PORTING).orElseThrow().take(shown.engagement.engagementFiles(), order,
				"+442079460000 - +442079460149", told::add);
		WindowEvents.until("they are added", () -> !told.isEmpty());
		assertEquals(List.of("150 numbers added."), told);
		assertEquals(1, ((PortOrder) order.root()).getNumbers().size());
		shown.engagement.engagementFiles().model().undo(order);
		assertEquals(0, ((PortOrder) order.root()).getNumbers().size());
	}

	@Test
	void publishesModelObjectsAndGroups() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460010L));
		shown.until("Contoso moves/contoso");
		shown.select("Contoso moves/contoso");
		assertSame(shown.engagement.open(file).root(), published());
		assertEquals(file, Adapters.adapt(published(), IFile.class));
		shown.open("Contoso moves/contoso");
		shown.select("Contoso moves/contoso/Phone numbers (10)");
		WindowEvents.until("the numbers are sorted",
				() -> published() instanceof NumberGroup group && group.numbers().size() == 1);
		shown.select("Contoso moves");
		assertEquals(shown.engagement.project(), published());
	}

	@Test
	void showsPropertiesAndChangesTexts() throws Exception {
		ModelFile file = shownTenant();
		Tenant tenant = (Tenant) file.root();
		IPropertySource properties = Adapters.adapt(tenant.getPhones().getFirst(), IPropertySource.class);
		assertNotNull(properties);
		assertEquals("Reception", properties.getPropertyValue(Literals.PHONE__NAME));
		assertEquals("Not said", properties.getPropertyValue(Literals.PHONE__ACCOUNT_KIND));
		properties.setPropertyValue(Literals.PHONE__NAME, "Front desk");
		assertEquals("Front desk", tenant.getPhones().getFirst().getName());
		shown.engagement.engagementFiles().model().undo(file);
	}

	@Test
	void revealsAnObjectThatIsShownInIt() throws Exception {
		ModelFile file = shownTenant();
		shown.open("Contoso moves/contoso");
		shown.open("Contoso moves/contoso/Phone numbers (300)");
		shown.until("Contoso moves/contoso/Phone numbers (300)/Geographic (300)");
		var number = ((Tenant) file.root()).getPhoneNumbers().get(123);
		IShowInTarget target = Adapters.adapt(shown.window.findView(Ids.EXPLORER), IShowInTarget.class);
		assertTrue(target.show(new ShowInContext(null, new StructuredSelection(number))));
		assertEquals("020 7946 0123", shown.tree().getSelection()[0].getText());
		assertSame(number, published());
	}

	private ModelFile shownTenant() throws Exception {
		IFile file = shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460300L));
		shown.until("Contoso moves/contoso");
		return shown.engagement.open(file);
	}

	private @Nullable Object published() {
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		return shown.window.getWorkbenchWindow().getService(ESelectionService.class)
				.getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
	}

	private void set(ModelFile file, String assignment) throws Exception {
		new SetFields(shown.engagement.engagementFiles().model(),
				shown.engagement.engagementFiles().problems().now(),
				shown.engagement.engagementFiles().recorder(), file,
				List.of(Assignment.parse(assignment).orElseThrow()))
				.execute(new NullProgressMonitor());
	}

	private void run(String command) throws Exception {
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.tree().setFocus();
		untilEnabled(command);
		shown.window.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	/**
	 * Lets the mouse rest on a node; the tool tip that comes up is gone at the end. One that came later could come
	 * beside a dialog that opened meanwhile.
	 */
	private boolean showsToolTip(String path) {
		Rectangle bounds = Objects.requireNonNull(shown.item(path)).getBounds();
		var hover = new Event();
		hover.x = bounds.x + 1;
		hover.y = bounds.y + 1;
		long before = visibleShells();
		shown.tree().notifyListeners(SWT.MouseHover, hover);
		boolean came = visibleShells() > before;
		shown.tree().notifyListeners(SWT.KeyDown, new Event());
		return came;
	}

	private long visibleShells() {
		return Stream.of(shown.tree().getShell().getShells()).filter(Shell::isVisible).count();
	}
}
