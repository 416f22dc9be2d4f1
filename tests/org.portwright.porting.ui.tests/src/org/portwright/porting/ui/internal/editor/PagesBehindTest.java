package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.ui.internal.journal.JournalPage;
import org.portwright.porting.ui.internal.overview.StandingPage;
import org.portwright.porting.ui.internal.planner.PlannerPage;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.orders.AddNote;
import org.portwright.workspace.orders.AskQuestion;
import org.portwright.workspace.work.OperationException;

/** A page shows what was done elsewhere while another editor covered it, or before its eyes. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PagesBehindTest {

	private final EditedEngagement engagement;
	private final EditorWindow window;
	private int covered;

	PagesBehindTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		engagement.model().perform("Change elsewhere",
				SetCommand.create(engagement.model().editingDomain(), object, feature, value));
	}

	private void page(String id) {
		window.editor().setActivePage(id);
		WindowEvents.handleAll();
	}

	/** Does something while another editor is in front of this one. */
	private void behind(Runnable done) throws Exception {
		var order = Blank.order();
		order.setName("Manchester");
		var other = EditedEngagement.open(engagement.file("manchester" + covered++ + ".porting", order),
				EditedEngagement.ORDER_EDITOR);
		WindowEvents.until("it is covered", () -> !page().isVisible());
		done.run();
		WindowEvents.handleAll();
		EditedEngagement.page().closeEditor(other, false);
		EditedEngagement.page().activate(window.editor());
		WindowEvents.until("it is seen", () -> page().isVisible());
	}

	private Control page() {
		return ((FormPage) window.editor().getActivePageInstance()).getPartControl();
	}

	private void until(String text) {
		WindowEvents.until("the page says " + text, () -> window.says(text));
	}

	private void undo() {
		engagement.model().undo(engagement.order());
	}

	@Test
	void theOverviewSaysWhereTheOrderStands() throws Exception {
		page(StandingPage.ID);
		until("You act next");
		behind(() -> set(order(), Literals.PORT_ORDER__STATE, OrderState.PROCESSING));
		until("Processing");
		behind(this::undo);
		until("You act next");
	}

	@Test
	void theOverviewFollowsWhileItsFirstSectionIsCollapsed() throws Exception {
		page(StandingPage.ID);
		until("You act next");
		Section first = Dialogs.controls((Composite) page()).stream().filter(Section.class::isInstance)
				.map(Section.class::cast).findFirst().orElseThrow();
		first.setExpanded(false);
		set(order(), Literals.PORT_ORDER__STATE, OrderState.SUBMITTED);
		WindowEvents.until("what to do now is offered", () -> offers("Record that Microsoft has it"));
	}

	private boolean offers(String act) {
		return Dialogs.controls((Composite) page()).stream().anyMatch(
				control -> control instanceof Button button && button.getText().replace("&", "").startsWith(act));
	}

	@Test
	void theOverviewIsLaidOutAnewWhenAQuestionComesAndGoes() throws Exception {
		set(order(), Literals.PORT_ORDER__STATE, OrderState.SUBMITTED);
		page(StandingPage.ID);
		until("Submitted");
		String before = cut();
		new AskQuestion(engagement.model(), engagement.order(),
				"Which of the numbers is the main one on the bill, and who said so when the contract was signed?", "",
				engagement.engagementFiles().recorder()).execute(new NullProgressMonitor());
		WindowEvents.until("its answer is asked for", () -> offers("Answer the question"));
		WindowEvents.untilSettled("nothing is cut", () -> cut().equals(before));
		undo();
		WindowEvents.until("it is gone", () -> !offers("Answer the question"));
		WindowEvents.untilSettled("nothing is cut then", () -> cut().equals(before));
	}

	/** The words of the page that have less room than they need. */
	private String cut() {
		var cut = new StringBuilder();
		for (Control control : Dialogs.controls((Composite) page())) {
			boolean words = control instanceof Label label && !label.getText().isEmpty()
					|| control instanceof Hyperlink;
			if (words && control.isVisible()
					&& (control.getSize().y < control.computeSize(control.getSize().x, -1).y
							|| control.getLocation().y + control.getSize().y > control.getParent().getSize().y)) {
				cut.append(control instanceof Label label ? label.getText() : ((Hyperlink) control).getText())
						.append('\n');
			}
		}
		return cut.toString();
	}

	@Test
	void theLetterAndTheCarrierShowTheirFields() throws Exception {
		window.field("loa.subscriberName");
		behind(() -> set(order().getLoa(), Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME, "Contoso Ltd"));
		assertEquals("Contoso Ltd", window.shown("loa.subscriberName"));
		window.field("loa.accountNumber");
		behind(() -> set(order().getLoa(), Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER, "NT40117"));
		assertEquals("NT40117", window.shown("loa.accountNumber"));
		behind(this::undo);
		assertEquals("", window.shown("loa.accountNumber"));
	}

	@Test
	void thePlannerPlansForTheDateThatIsWanted() throws Exception {
		page(PlannerPage.ID);
		until("Not before:");
		LocalDate wanted = engagement.engagementFiles().problems().now().today().plusMonths(2);
		String said = WrittenDate.shown(wanted);
		behind(() -> set(order().getLoa(), Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE, wanted));
		until("Date wanted: " + said);
		behind(this::undo);
		WindowEvents.until("it is wanted no more", () -> !window.says("Date wanted: " + said));
	}

	@Test
	void thePlannerPlansAnewWhatMovesTheDates() throws Exception {
		page(PlannerPage.ID);
		until("Not before:");
		String before = answer();
		behind(() -> set(order(), Literals.PORT_ORDER__STATE, OrderState.CANCELLED));
		WindowEvents.until("the answer is another", () -> !answer().equals(before));
		behind(this::undo);
		WindowEvents.until("the answer is as before", () -> answer().equals(before));
	}

	private String answer() {
		var said = new StringBuilder();
		for (Control control : Dialogs.controls((Composite) page())) {
			if (control instanceof Label label) {
				said.append(label.getText()).append('\n');
			}
		}
		return said.toString();
	}

	@Test
	void theJournalHasTheNote() throws Exception {
		page(JournalPage.ID);
		var journal = (JournalPage) window.editor().getActivePageInstance();
		behind(() -> note("They called back"));
		WindowEvents.until("the note is there", () -> journalSays(journal, "They called back"));
		behind(this::undo);
		WindowEvents.until("the note is gone", () -> !journalSays(journal, "They called back"));
	}

	private static boolean journalSays(JournalPage journal, String text) {
		return Dialogs.controls((Composite) journal.getPartControl()).stream()
				.filter(Table.class::isInstance)
				.map(Table.class::cast).anyMatch(table -> IntStream
						.range(0, table.getItemCount()).anyMatch(i -> IntStream
								.range(0, table.getColumnCount())
								.anyMatch(column -> table.getItem(i).getText(column).contains(text))));
	}

	private void note(String text) {
		try {
			new AddNote(engagement.model(), engagement.order(), text, engagement.engagementFiles().recorder())
					.execute(new NullProgressMonitor());
		} catch (OperationException e) {
			throw new AssertionError(e);
		}
	}
}
