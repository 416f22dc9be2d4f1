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
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
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
import org.portwright.ui.internal.commands.AddingNumbers;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SetFields;
import org.portwright.workspace.storage.FileKind;

class TenantExplorerTest {

	private final IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	/** Engagements that were deleted leave events behind, so each has a name of its own. */
	private static int made;

	private final TestEngagement engagement;
	private final TenantExplorer explorer;

	TenantExplorerTest() throws Exception {
		engagement = new TestEngagement("Contoso moves " + ++made);
		explorer = Adapters.adapt(window.showView(Ids.EXPLORER), TenantExplorer.class);
	}

	@AfterEach
	void close() throws Exception {
		explorer.page().filter().setText("");
		engagement.close();
	}

	@Test
	void showsWhatIsInAnEngagement() throws Exception {
		engagement.tenant("contoso", LongStream.concat(LongStream.range(442079460000L, 442079460150L),
				LongStream.of(448081570000L)));
		engagement.order("london");
		untilShown("Contoso moves/contoso");
		untilShown("Contoso moves/london  Draft");
		open("Contoso moves/contoso");
		assertEquals(List.of("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73  Organisation ID", "Domains (2)",
				"Phone numbers (151)", "Phones (1)"), children("Contoso moves/contoso"));
		open("Contoso moves/contoso/Domains (2)");
		assertEquals(List.of("contoso.onmicrosoft.com  initial", "contoso.example  default"),
				children("Contoso moves/contoso/Domains (2)"));
		open("Contoso moves/contoso/Phone numbers (151)");
		String geographic = "Contoso moves/contoso/Phone numbers (151)/Geographic (150)";
		untilShown(geographic);
		assertEquals(List.of("Geographic (150)", "Freephone (1)"),
				children("Contoso moves/contoso/Phone numbers (151)"));
		open(geographic);
		assertEquals(List.of("020 7946 0000 – 0099 (100)", "020 7946 0100 – 0149 (50)"), children(geographic));
		open(geographic + "/020 7946 0100 – 0149 (50)");
		assertEquals("020 7946 0100", children(geographic + "/020 7946 0100 – 0149 (50)").getFirst());
	}

	@Test
	void saysWhatToDoFirstInAnEmptyEngagement() {
		untilShown("Contoso moves/No tenant yet: make one…");
		untilShown("Contoso moves/No port order yet: write a Letter of Authorization…");
	}

	@Test
	void saysWhatToDoFirstWithoutEngagement() throws Exception {
		engagement.project().close(null);
		WindowEvents.until("the links are shown", explorer.empty().control()::isVisible);
		assertInstanceOf(Link.class, ((Composite) explorer.empty().control()).getChildren()[0]);
		engagement.project().open(null);
		WindowEvents.until("the tree is shown", explorer.page().control()::isVisible);
	}

	@Test
	void showsAFileThatCannotBeReadWithTheReason() throws Exception {
		engagement.write("broken.tenant", "<oops");
		untilShown("Contoso moves/broken.tenant");
		open("Contoso moves/broken.tenant");
		WindowEvents.until("the reason is shown",
				() -> children("Contoso moves/broken.tenant").getFirst().contains("broken.tenant, line 1"));
		String tip = ((CellLabelProvider) explorer.page().viewer().getLabelProvider())
				.getToolTipText(TreePaths.node(tree(), inEngagement("Contoso moves/broken.tenant")));
		assertTrue(tip.contains("broken.tenant, line 1"), tip);
	}

	@Test
	void keepsWhatIsExpandedAndSelectedWhenAFileIsRenamed() throws Exception {
		IFile file = engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		String numbers = "Contoso moves/contoso/Phone numbers (150)";
		untilShown("Contoso moves/contoso");
		open("Contoso moves/contoso");
		open(numbers);
		untilShown(numbers + "/Geographic (150)");
		select("Contoso moves/contoso");
		IFile renamed = file.getParent().getFile(IPath.fromOSString("renamed.tenant"));
		file.move(renamed.getFullPath(), true, null);
		WindowEvents.until("it is selected", () -> explorer.page().selected()
				.equals(List.of(new Node.OfFile(renamed, FileKind.TENANT))));
		untilShown(numbers + "/Geographic (150)");
		assertTrue(explorer.page().viewer().getExpandedState(TreePaths.node(tree(), inEngagement(numbers))));
	}

	@Test
	void keepsWhatIsSelectedWhenTheEngagementIsRenamed() throws Exception {
		engagement.tenant("contoso", LongStream.empty());
		untilShown("Contoso moves/contoso");
		open("Contoso moves/contoso");
		open("Contoso moves/contoso/Domains (2)");
		select("Contoso moves/contoso/Domains (2)/contoso.example  default");
		Node.OfObject domain = (Node.OfObject) explorer.page().selected().getFirst();
		engagement.rename(engagement.project().getName() + " on");
		WindowEvents.until("it is selected", () -> explorer.page().selected().stream()
				.anyMatch(node -> node instanceof Node.OfObject found && found.object() == domain.object()));
	}

	@Test
	void showsATenantUnderItsNewNameAtOnceAndUndoesItFromHere() throws Exception {
		IFile file = engagement.tenant("contoso", LongStream.empty());
		untilShown("Contoso moves/contoso");
		ModelFile tenant = engagement.open(file);
		set(tenant, "name=Fabrikam");
		untilShown("Contoso moves/Fabrikam");
		assertTrue(tenant.isDirty());
		select("Contoso moves/Fabrikam");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		untilShown("Contoso moves/contoso");
		run(IWorkbenchCommandConstants.EDIT_REDO);
		untilShown("Contoso moves/Fabrikam");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	@Test
	void keepsWhatIsExpandedAndSelectedWhenSomethingChanges() throws Exception {
		IFile file = engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		untilShown("Contoso moves/contoso");
		open("Contoso moves/contoso");
		open("Contoso moves/contoso/Phone numbers (150)");
		String geographic = "Contoso moves/contoso/Phone numbers (150)/Geographic (150)";
		untilShown(geographic);
		open(geographic);
		select(geographic + "/020 7946 0100 – 0149 (50)");
		ModelFile tenant = engagement.open(file);
		var numbers = ((Tenant) tenant.root()).getPhoneNumbers();
		engagement.engagements().model().perform("Remove", RemoveCommand.create(
				engagement.engagements().model().editingDomain(), tenant.root(), Literals.TENANT__PHONE_NUMBERS,
				numbers.getFirst()));
		String after = "Contoso moves/contoso/Phone numbers (149)/Geographic (149)";
		untilShown(after);
		assertEquals(List.of("020 7946 0001 – 0099 (99)", "020 7946 0100 – 0149 (50)"), children(after));
		assertEquals("020 7946 0100 – 0149 (50)", tree().getSelection()[0].getText());
		engagement.engagements().model().undo(tenant);
	}

	@Test
	void filtersNumbersInAnySpelling() throws Exception {
		engagement.tenant("contoso", LongStream.range(442079460000L, 442079460300L));
		engagement.order("london");
		untilShown("Contoso moves/london  Draft");
		explorer.page().filter().setText("(020) 7946-012");
		String geographic = "Contoso moves/contoso/Phone numbers (10)/Geographic (10)";
		untilShown(geographic);
		assertEquals("020 7946 0120", children(geographic).getFirst());
		assertEquals(List.of("contoso"), children("Contoso moves"));
		explorer.page().filter().setText("LOND");
		WindowEvents.until("only the order is left",
				() -> List.of("london  Draft").equals(children("Contoso moves")));
		explorer.page().filter().setText("");
		WindowEvents.until("all is there again", () -> children("Contoso moves").size() == 2);
	}

	@Test
	void copiesAllNumbersOfAGroup() throws Exception {
		engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		untilShown("Contoso moves/contoso");
		open("Contoso moves/contoso");
		open("Contoso moves/contoso/Phone numbers (150)");
		String geographic = "Contoso moves/contoso/Phone numbers (150)/Geographic (150)";
		untilShown(geographic);
		select(geographic);
		run(IWorkbenchCommandConstants.EDIT_COPY);
		String copied = copied();
		assertEquals(150, copied.lines().count());
		assertTrue(copied.startsWith("+442079460000\n+442079460001\n"), copied);
	}

	@Test
	void copiesAllNumbersOfATenantThatWasNotOpenedUp() throws Exception {
		engagement.tenant("contoso", LongStream.range(442079460000L, 442079460150L));
		untilShown("Contoso moves/contoso");
		open("Contoso moves/contoso");
		select("Contoso moves/contoso/Phone numbers (150)");
		run(IWorkbenchCommandConstants.EDIT_COPY);
		assertEquals(150, copied().lines().count());
	}

	private String copied() {
		var clipboard = new Clipboard(tree().getDisplay());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		return text;
	}

	@Test
	void isWhatTheEditMenuIsAboutUntilTheFilterHasTheFocus() throws Exception {
		engagement.tenant("contoso", LongStream.empty());
		select("Contoso moves/contoso");
		window.activate(window.findView(Ids.EXPLORER));
		tree().setFocus();
		untilEnabled(IWorkbenchCommandConstants.EDIT_DELETE);
		// A menu that opens takes the focus.
		tree().notifyListeners(SWT.FocusOut, new Event());
		assertTrue(isEnabled(IWorkbenchCommandConstants.EDIT_DELETE));
		explorer.page().filter().setFocus();
		WindowEvents.until("the filter has the menu", () -> !isEnabled(IWorkbenchCommandConstants.EDIT_DELETE));
	}

	/** The focus comes with an event. */
	private void untilEnabled(String command) {
		WindowEvents.until(command + " is enabled", () -> isEnabled(command));
	}

	private boolean isEnabled(String command) {
		var handlers = window.getWorkbenchWindow().getService(EHandlerService.class);
		return handlers.canExecute(window.getWorkbenchWindow().getService(ECommandService.class)
				.createCommand(command));
	}

	@Test
	void showsNoToolTipBesideADialog() throws Exception {
		engagement.tenant("contoso", LongStream.empty());
		String tenant = "Contoso moves/contoso";
		untilShown(tenant);
		assertTrue(showsToolTip(tenant));
		var dialog = new Shell(tree().getShell());
		try {
			dialog.open();
			dialog.forceActive();
			WindowEvents.until("the dialog is active", () -> tree().getDisplay().getActiveShell() == dialog);
			assertFalse(showsToolTip(tenant));
		} finally {
			dialog.dispose();
		}
	}

	@Test
	void addsDroppedNumbersToAnOrderAsOneStep() throws Exception {
		IFile file = engagement.order("london");
		untilShown("Contoso moves/london  Draft");
		ModelFile order = engagement.open(file);
		List<String> told = new ArrayList<>();
		new AddingNumbers(engagement.engagements().model(), order, "+442079460000 - +442079460149", told::add)
				.schedule();
		WindowEvents.until("they are added", () -> !told.isEmpty());
		assertEquals(List.of("150 numbers added."), told);
		assertEquals(1, ((PortOrder) order.root()).getNumbers().size());
		engagement.engagements().model().undo(order);
		assertEquals(0, ((PortOrder) order.root()).getNumbers().size());
	}

	@Test
	void publishesModelObjectsAndGroups() throws Exception {
		IFile file = engagement.tenant("contoso", LongStream.range(442079460000L, 442079460010L));
		untilShown("Contoso moves/contoso");
		select("Contoso moves/contoso");
		assertSame(engagement.open(file).root(), published());
		assertEquals(file, Adapters.adapt(published(), IFile.class));
		open("Contoso moves/contoso");
		select("Contoso moves/contoso/Phone numbers (10)");
		WindowEvents.until("the numbers are sorted",
				() -> published() instanceof NumberGroup group && group.numbers().size() == 1);
		select("Contoso moves");
		assertEquals(engagement.project(), published());
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
		engagement.engagements().model().undo(file);
	}

	@Test
	void revealsAnObjectThatIsShownInIt() throws Exception {
		ModelFile file = shownTenant();
		open("Contoso moves/contoso");
		open("Contoso moves/contoso/Phone numbers (300)");
		untilShown("Contoso moves/contoso/Phone numbers (300)/Geographic (300)");
		var number = ((Tenant) file.root()).getPhoneNumbers().get(123);
		IShowInTarget target = Adapters.adapt(window.findView(Ids.EXPLORER), IShowInTarget.class);
		assertTrue(target.show(new ShowInContext(null, new StructuredSelection(number))));
		assertEquals("020 7946 0123", tree().getSelection()[0].getText());
		assertSame(number, published());
	}

	private ModelFile shownTenant() throws Exception {
		IFile file = engagement.tenant("contoso", LongStream.range(442079460000L, 442079460300L));
		untilShown("Contoso moves/contoso");
		return engagement.open(file);
	}

	private @Nullable Object published() {
		window.activate(window.findView(Ids.EXPLORER));
		return window.getWorkbenchWindow().getService(ESelectionService.class)
				.getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
	}

	private void set(ModelFile file, String assignment) throws Exception {
		new SetFields(engagement.engagements().model(), engagement.engagements().problems().orders(),
				Recorder.ofProcess(), file, List.of(Assignment.parse(assignment).orElseThrow()))
				.execute(new NullProgressMonitor());
	}

	private void run(String command) throws Exception {
		window.activate(window.findView(Ids.EXPLORER));
		tree().setFocus();
		untilEnabled(command);
		window.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	private String inEngagement(String path) {
		return path.replace("Contoso moves", engagement.project().getName());
	}

	private Tree tree() {
		return explorer.page().tree();
	}

	/**
	 * Lets the mouse rest on a node; the tool tip that comes up is gone at the end. One that came later could come
	 * beside a dialog that opened meanwhile.
	 */
	private boolean showsToolTip(String path) {
		Rectangle bounds = Objects.requireNonNull(TreePaths.item(tree(), inEngagement(path))).getBounds();
		var hover = new Event();
		hover.x = bounds.x + 1;
		hover.y = bounds.y + 1;
		long before = visibleShells();
		tree().notifyListeners(SWT.MouseHover, hover);
		boolean shown = visibleShells() > before;
		tree().notifyListeners(SWT.KeyDown, new Event());
		return shown;
	}

	private long visibleShells() {
		return Stream.of(tree().getShell().getShells()).filter(Shell::isVisible).count();
	}

	private void untilShown(String path) {
		WindowEvents.until(path, () -> TreePaths.item(tree(), inEngagement(path)) != null);
	}

	private void open(String path) {
		untilShown(path);
		explorer.page().viewer().setExpandedState(TreePaths.node(tree(), inEngagement(path)), true);
	}

	private void select(String path) {
		untilShown(path);
		explorer.page().viewer().setSelection(new StructuredSelection(TreePaths.node(tree(), inEngagement(path))),
				true);
	}

	private List<String> children(String path) {
		return TreePaths.children(tree(), inEngagement(path));
	}
}
