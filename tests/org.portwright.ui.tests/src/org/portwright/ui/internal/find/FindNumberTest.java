package org.portwright.ui.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.DdiRange;
import org.portwright.model.Identified;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelRoot;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.places.EngagementProjects;

/** A part of a number leads to the entries that have such numbers, in files that are open and in those that are not. */
@SuppressWarnings("nls")
class FindNumberTest {

	private static final String COMMAND = "org.portwright.ui.findNumber";

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso finds");

	@BeforeEach
	void makeEngagement() throws Exception {
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
		project.create(description, null);
		project.open(null);
		PortOrder order = Blank.order();
		order.setState(OrderState.COMPLETED);
		order.getNumbers().addAll(List.of(moved("n1", "+442079460000", "+442079460009"),
				moved("n2", "+442079460605", "")));
		DdiRange installed = ModelFactory.eINSTANCE.createDdiRange();
		installed.setId("ddi-1");
		installed.setFirst("+441134960000");
		installed.setLast("+441134960399");
		order.getLoa().getDdiRanges().add(installed);
		write("london.porting", order);
		Tenant tenant = Blank.tenant();
		for (String id : List.of("+441614960001", "+441614960002", "+442079460605")) {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			number.setId(id);
			tenant.getPhoneNumbers().add(number);
		}
		write("contoso.tenant", tenant);
	}

	private static PortedNumbers moved(String id, String first, String last) {
		PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId(id);
		numbers.setFirst(first);
		numbers.setLast(last);
		return numbers;
	}

	/** Writes a file and closes it again, so that it has to be read. */
	private void write(String name, ModelRoot root) throws Exception {
		IFile file = project.getFile(name);
		WorkspaceModel model = engagementFiles.model();
		model.perform("Make", model.make(file.getLocation().toPath(), root));
		ModelFile made = model.fileOf(root).orElseThrow();
		model.save(made);
		model.close(made);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	@AfterEach
	void deleteEngagement() throws Exception {
		dialog().ifPresent(Shell::close);
		window.closeAllEditors(false);
		for (String name : List.of("london.porting", "contoso.tenant")) {
			engagementFiles.opened(project.getFile(name)).ifPresent(engagementFiles.model()::close);
		}
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		project.delete(true, true, null);
	}

	@Test
	void aNumberInAClosedOrderIsFoundAndOpened() throws Exception {
		openDialog();
		assertFalse(open().isEnabled());
		type("46 06 05");
		WindowEvents.until("two places are found", () -> rows().size() == 2);
		assertEquals(List.of("020 7946 0605|In a closed order|london.porting|Contoso finds",
				"020 7946 0605|Held by tenant|contoso.tenant|Contoso finds"), rows());
		WindowEvents.until("it can be opened", () -> open().isEnabled());
		press(open());
		assertTrue(dialog().isEmpty());
		WindowEvents.until("the entry is selected", () -> "n2".equals(selected()));
		assertEquals("london.porting", window.getActiveEditor().getEditorInput().getName());
	}

	@Test
	void aDdiRangeIsOpenedInTheLetter() throws Exception {
		openDialog();
		type("0113 496 001");
		WindowEvents.until("the range is found", () -> rows().size() == 1);
		assertEquals(List.of("0113 496 0010 – 0019|DDI range as installed|london.porting|Contoso finds"), rows());
		press(open());
		WindowEvents.until("the range is selected", () -> "ddi-1".equals(selected()));
		WindowEvents.untilSettled("it is in sight", FindNumberTest::isFocusInSight);
	}

	@Test
	void aNumberOfATenantIsOpenedByEnterInTheTable() throws Exception {
		openDialog();
		type("+44 (0)161 496 0002");
		WindowEvents.until("the number is found", () -> rows().size() == 1);
		WindowEvents.until("it can be opened", () -> open().isEnabled());
		control(Table.class).notifyListeners(SWT.DefaultSelection, new Event());
		WindowEvents.until("the number is selected", () -> "+441614960002".equals(selected()));
	}

	@Test
	void whatIsNotFoundIsSaid() throws Exception {
		openDialog();
		type("0808 157 0000");
		WindowEvents.until("it says so", () -> says("'0808 157 0000'"));
		assertEquals(List.of(), rows());
		assertFalse(open().isEnabled());
		type("reception");
		assertTrue(says("'reception' is no part of a number"));
		type("7946");
		WindowEvents.until("there is something", () -> !rows().isEmpty());
		type(" ");
		assertEquals(List.of(), rows());
		assertFalse(open().isEnabled());
		dialog().orElseThrow().close();
		WindowEvents.handleAll();
	}

	@Test
	void manyPlacesGiveWayToNone() throws Exception {
		openDialog();
		type("7");
		WindowEvents.until("there are more than can be seen", () -> control(Table.class).getItemCount() > 20);
		Table table = control(Table.class);
		WindowEvents.until("the first are painted", () -> !table.getItem(0).getText().isEmpty());
		type("0808 157 0000");
		WindowEvents.until("it says so", () -> says("'0808 157 0000'"));
		assertEquals(List.of(), rows());
	}

	private void openDialog() throws Exception {
		window.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(COMMAND, null);
		assertTrue(dialog().isPresent());
	}

	private static Optional<Shell> dialog() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && "Find Number".equals(shell.getText())).findFirst();
	}

	private static void type(String text) {
		control(Text.class, field -> (field.getStyle() & SWT.SEARCH) != 0).setText(text);
	}

	private static Button open() {
		return control(Button.class, button -> button.getText().equals("Open"));
	}

	private static void press(Button button) {
		assertTrue(button.isEnabled());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean says(String text) {
		return controls(dialog().orElseThrow()).anyMatch(control -> control instanceof Label label
				&& label.getText().contains(text));
	}

	/** The rows of the table, as they are filled when they are seen. */
	private static List<String> rows() {
		Table table = control(Table.class);
		return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem).map(FindNumberTest::row).toList();
	}

	private static String row(TableItem item) {
		return String.join("|", IntStream.range(0, 4).mapToObj(item::getText).toList());
	}

	private static <T extends Control> T control(Class<T> type) {
		return control(type, any -> true);
	}

	private static <T extends Control> T control(Class<T> type, Predicate<T> wanted) {
		return controls(dialog().orElseThrow()).filter(type::isInstance).map(type::cast).filter(wanted).findFirst()
				.orElseThrow();
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Stream.of(composite.getChildren()).flatMap(FindNumberTest::controls))
				: Stream.of(control);
	}

	/** Whether the head of what has the focus can be seen in its form. */
	private static boolean isFocusInSight() {
		Control focused = Display.getCurrent().getFocusControl();
		Composite above = focused == null ? null : focused.getParent();
		while (above != null && !(above instanceof ScrolledForm)) {
			above = above.getParent();
		}
		if (above == null) {
			return false;
		}
		Point place = Display.getCurrent().map(focused, above, 0, 0);
		return place.y > 0 && place.y < above.getClientArea().height;
	}

	/** The id of what is selected in the editor in front. */
	private String selected() {
		return Optional.ofNullable(window.getActiveEditor())
				.map(editor -> editor.getSite().getSelectionProvider())
				.map(provider -> provider.getSelection()).filter(IStructuredSelection.class::isInstance)
				.map(selection -> ((IStructuredSelection) selection).getFirstElement())
				.filter(Identified.class::isInstance).map(element -> ((Identified) element).getId())
				.map(Objects::toString).orElse("");
	}
}
