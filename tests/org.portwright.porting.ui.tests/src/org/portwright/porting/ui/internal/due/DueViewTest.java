package org.portwright.porting.ui.internal.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.paths.Blank;
import org.portwright.porting.ui.internal.overview.StandingPage;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** The view shows what waits across the workspace, follows what is done, and leads to the orders. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class DueViewTest {

	private final EditedEngagement engagement;

	DueViewTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		EmptyWorkspace.page().hideView(EmptyWorkspace.page().findView(DueView.ID));
		engagement.close();
	}

	private static DueView show() throws Exception {
		return Objects.requireNonNull(Adapters.adapt(EmptyWorkspace.page().showView(DueView.ID), DueView.class));
	}

	private LocalDate today() {
		return engagement.engagementFiles().problems().now().today();
	}

	/** Orders that wait for their Port Order ID, closed. */
	private IFile submitted(String name, LocalDate day) throws Exception {
		PortOrder order = Blank.order();
		order.setName(name);
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(day);
		IFile file = engagement.file(name.toLowerCase() + ".porting", order);
		engagement.model().close(engagement.engagementFiles().opened(file).orElseThrow());
		return file;
	}

	private static List<String> orders(DueView view) {
		return view.table().rows().stream().map(DueRow::order).toList();
	}

	private static void until(DueView view, String... orders) {
		WindowEvents.until(List.of(orders) + " wait", () -> orders(view).equals(List.of(orders)));
	}

	private static void open(DueView view, int row) {
		view.table().table().setSelection(row);
		view.table().table().notifyListeners(SWT.Selection, new Event());
		view.table().table().notifyListeners(SWT.DefaultSelection, new Event());
	}

	@Test
	void whereNothingWaitsItSaysWhatWill() throws Exception {
		DueView view = show();
		WindowEvents.until("it is known that nothing waits", () -> view.empty().text().startsWith("Nothing waits."));
		assertFalse(view.isFilled());
	}

	@Test
	void whatIsOverdueComesFirst() throws Exception {
		submitted("York", today().plusDays(1));
		submitted("Bath", today());
		submitted("Hull", today().minusWeeks(1));
		DueView view = show();
		until(view, "Hull", "Bath", "York");
		assertTrue(view.isFilled());
		assertEquals(List.of(true, false, false), view.table().rows().stream().map(DueRow::overdue).toList());
	}

	@Test
	void aQuestionIsNeverOverdueButWaitsSinceItWasAsked() throws Exception {
		PortOrder order = Blank.order();
		order.setName("Bath");
		order.setPortOrderId("PO-4711");
		order.setState(OrderState.SUBMITTED);
		Question question = (Question) Blank.of(Literals.QUESTION, "question-1");
		question.setText("Which building?");
		question.setAsked(today().minusDays(9));
		order.getQuestions().add(question);
		engagement.file("bath.porting", order);
		submitted("York", today().plusDays(1));
		submitted("Hull", today().minusWeeks(1));
		DueView view = show();
		until(view, "Hull", "Bath", "York");
		DueRow row = view.table().rows().get(1);
		assertEquals("Since: " + WrittenDate.shown(today().minusDays(9)), row.when());
		assertFalse(row.overdue(), "nobody says until when it is to be answered");
	}

	@Test
	void itFollowsWhatIsDoneAndUndone() throws Exception {
		submitted("Bath", today());
		engagement.openOrder();
		DueView view = show();
		until(view, "Bath");
		engagement.model().perform("Submit", SetCommand.create(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__STATE, OrderState.SUBMITTED));
		new EditField(engagement.model(), engagement.order(), new Assignment("submissionDate", today().toString()),
				"Edit", new Object()).execute(new NullProgressMonitor());
		until(view, "Bath", "London");
		engagement.model().undo(engagement.order());
		until(view, "Bath");
	}

	@Test
	void filesThatComeAndGoAreFollowedAndWhatCannotBeReadIsNamed() throws Exception {
		IFile bath = submitted("Bath", today());
		DueView view = show();
		until(view, "Bath");
		IFile broken = engagement.file("broken.porting", "<nothing");
		until(view, "Bath", "broken");
		assertEquals("Unknown when", view.table().rows().get(1).when());
		assertFalse(view.table().rows().get(1).what().isBlank());
		bath.delete(true, null);
		until(view, "broken");
		broken.delete(true, null);
		WindowEvents.until("nothing waits", () -> !view.isFilled());
	}

	@Test
	void anOrderOpensWhereItIsAbout() throws Exception {
		IFile bath = submitted("Bath", today());
		DueView view = show();
		until(view, "Bath");
		open(view, 0);
		WindowEvents.until("the order is open at its Overview", () -> {
			IEditorPart editor = EmptyWorkspace.page().getActiveEditor();
			return editor instanceof FormEditor form && form.getActivePageInstance() != null
					&& StandingPage.ID.equals(form.getActivePageInstance().getId());
		});
		assertEquals(bath, Adapters.adapt(
				Objects.requireNonNull(EmptyWorkspace.page().getActiveEditor()).getEditorInput(), IFile.class));
	}

	@Test
	void theSelectionIsTheOrderAndIsCopiedAsText() throws Exception {
		IFile bath = submitted("Bath", today());
		DueView view = show();
		until(view, "Bath");
		view.table().table().setSelection(0);
		view.table().table().notifyListeners(SWT.Selection, new Event());
		WindowEvents.until("the order is selected", () -> EmptyWorkspace.page()
				.getSelection(DueView.ID) instanceof IStructuredSelection selection
				&& bath.equals(selection.getFirstElement()));
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
		String copied = TextClipboard.text(view.table().table().getDisplay());
		assertTrue(copied.startsWith(view.table().rows().getFirst().when() + "\t") && copied.contains("\tBath\t"),
				copied);
	}

	@Test
	void whatWaitsHasTheRoomThatIsLeftAndIsReadWholeInATip() throws Exception {
		submitted("Bath", today());
		DueView view = show();
		until(view, "Bath");
		Table table = view.table().table();
		Shell shell = table.getShell();
		Point before = shell.getSize();
		TableColumn column = table.getColumn(1);
		shell.setSize(1300, 900);
		WindowEvents.untilSettled("the window has its size, and the columns fill it", () -> shell.getSize().x == 1300
				&& column.getWidth() + others(table, column) > table.getClientArea().width / 2);
		int first = column.getWidth();
		int all = table.getClientArea().width;
		int others = others(table, column);
		shell.setSize(1590, 900);
		WindowEvents.until("it has the room that is left", () -> table.getClientArea().width > all
				&& column.getWidth() == first + table.getClientArea().width - all);
		assertEquals(others, others(table, column));
		shell.setSize(500, 900);
		WindowEvents.until("the table is narrow, and a sentence has more room than a state",
				() -> shell.getSize().x == 500 && table.getClientArea().width < all
						&& column.getWidth() > table.getColumn(3).getWidth());
		shell.setSize(1590, 900);
		WindowEvents.until("it has the room again", () -> column.getWidth() > first);
		String what = view.table().rows().getFirst().what();
		Rectangle cell = table.getItem(0).getBounds(1);
		var event = new Event();
		event.x = cell.x + 2;
		event.y = cell.y + 2;
		column.setWidth(40);
		table.notifyListeners(SWT.MouseMove, event);
		assertEquals(what, table.getToolTipText());
		shell.setSize(before);
	}

	private static int others(Table table, TableColumn column) {
		return Stream.of(table.getColumns()).filter(other -> other != column).mapToInt(TableColumn::getWidth).sum();
	}
}
