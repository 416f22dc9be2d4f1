package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.Conversion;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.editor.LoaPage;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.forms.DropDown;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.UkDay;

/** The Overview says where the order stands and what to do, does it at a press, and leads to what is in the way. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class StandingPageTest {

	private final EditedEngagement engagement;

	StandingPageTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private void set(OrderState state) throws Exception {
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, state));
	}

	private EditorWindow overview() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.editor().setActivePage(StandingPage.ID);
		window.complete();
		WindowEvents.until("it is known where the order stands", () -> window.says("act"));
		return window;
	}

	private static Stream<Control> controls(EditorWindow window) {
		return Dialogs.controls((Composite) ((FormPage) window.editor().getActivePageInstance()).getPartControl())
				.stream();
	}

	private static Button button(EditorWindow window, String label) {
		return controls(window).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label));
	}

	private static boolean has(EditorWindow window, String label) {
		return controls(window).anyMatch(control -> control instanceof Button button
				&& button.getText().startsWith(label));
	}

	private static void press(EditorWindow window, String label) {
		button(window, label).notifyListeners(SWT.Selection, new Event());
	}

	/** The items of the menu that a button opened. */
	private static List<MenuItem> menu(EditorWindow window, String label) {
		press(window, label);
		Menu menu = (Menu) button(window, label).getData(DropDown.class.getName());
		return List.of(menu.getItems());
	}

	private static void choose(EditorWindow window, String label, String item) {
		MenuItem chosen = menu(window, label).stream().filter(each -> each.getText().equals(item)).findFirst()
				.orElseThrow();
		chosen.notifyListeners(SWT.Selection, new Event());
		chosen.getParent().setVisible(false);
	}

	private List<JournalEntry> journal() {
		return order().getJournal();
	}

	@Test
	void aDraftOpensWithItsLetterAndAnOrderUnderWayWithTheOverview() throws Exception {
		EditorWindow draft = engagement.openOrder();
		assertEquals(LoaPage.ID, draft.editor().getActivePageInstance().getId());
		set(OrderState.PROCESSING);
		assertEquals(StandingPage.ID, engagement.openOrder().editor().getActivePageInstance().getId());
	}

	@Test
	void aDraftSaysWhatKeepsItFromBeingSubmittedAndLeadsThere() throws Exception {
		EditorWindow window = overview();
		assertTrue(window.says("You act next"));
		WindowEvents.until("it is said what is in the way", () -> window.says("Mend what is named here first."));
		window.followLink("Losing provider");
		WindowEvents.until("the letter is in front",
				() -> LoaPage.ID.equals(window.editor().getActivePageInstance().getId()));
	}

	@Test
	void whatMicrosoftToldIsRecordedWithWhatItImplies() throws Exception {
		set(OrderState.SUBMITTED);
		EditorWindow window = overview();
		WindowEvents.until("the act is there", () -> has(window, "Record that Microsoft has it"));
		Dialogs.answer("Record: Processing", dialog -> {
			Dialogs.type(dialog, "PO-4711");
			Dialogs.press(dialog, "OK");
		});
		press(window, "Record that Microsoft has it");
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.PROCESSING);
		assertEquals("PO-4711", order().getPortOrderId());
		assertEquals(JournalKind.STATE_CHANGE, journal().getLast().getKind());
		WindowEvents.until("the page says so", () -> window.says("Processing"));
		engagement.model().undo(engagement.order());
		assertEquals(OrderState.SUBMITTED, order().getState());
		assertEquals(List.of(), journal());
		WindowEvents.until("the page says that, too", () -> window.says("Submitted"));
	}

	@Test
	void whatHappenedWhileNobodyLookedIsRecordedAlsoOfADraftWithErrors() throws Exception {
		EditorWindow window = overview();
		Dialogs.answer("Record: Contacting carrier", dialog -> Dialogs.press(dialog, "OK"));
		choose(window, "Record Another State", "Contacting carrier");
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.CONTACTING_CARRIER);
		assertEquals(List.of(false, false, true), journal().stream().map(JournalEntry::isSeen).toList());
		WindowEvents.until("the page goes on", () -> window.says("Enter: Port Order ID") || has(window, "Enter:"));
	}

	private LocalDate today() {
		return engagement.engagementFiles().problems().now().today();
	}

	private static Text happened(Shell dialog) {
		return (Text) Dialogs.labelled(dialog, "It happened on:");
	}

	private static Button ok(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals("OK")).findFirst().orElseThrow();
	}

	@Test
	void aStepIsRecordedOfTheDayOnWhichItHappened() throws Exception {
		set(OrderState.PROCESSING);
		EditorWindow window = overview();
		List<String> enabled = new ArrayList<>();
		Dialogs.answer("Record: Contacting carrier", dialog -> {
			assertEquals(WrittenDate.shown(today()), happened(dialog).getText());
			happened(dialog).setText(today().plusDays(1).toString());
			enabled.add("tomorrow " + ok(dialog).isEnabled());
			happened(dialog).setText(today().minusDays(3).toString());
			enabled.add("before " + ok(dialog).isEnabled());
			Dialogs.press(dialog, "OK");
		});
		WindowEvents.until("the act is there", () -> has(window, "Record that Microsoft contacts"));
		press(window, "Record that Microsoft contacts");
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.CONTACTING_CARRIER);
		assertEquals(List.of("tomorrow false", "before true"), enabled);
		assertEquals(today(), UkDay.at(journal().getLast().getRecorded()));
		WindowEvents.until("the page says since when",
				() -> window.says("Since " + WrittenDate.shown(today().minusDays(3)) + '.'));
	}

	@Test
	void aConversionIsRecordedAsOneChangeWithItsEntry() throws Exception {
		set(OrderState.COMPLETED);
		Conversion conversion = ModelFactory.eINSTANCE.createConversion();
		conversion.setId("conversion-1");
		conversion.setFirst("+442079460000");
		engagement.model().perform("Plan", AddCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__CONVERSIONS, conversion));
		EditorWindow window = overview();
		window.editor().reveal(Literals.PORT_ORDER__CONVERSIONS.getName());
		WindowEvents.until("the section is open", () -> controls(window).anyMatch(Table.class::isInstance));
		Table table = controls(window).filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow();
		WindowEvents.until("the conversion is there", () -> table.getItemCount() == 1);
		table.select(0);
		table.notifyListeners(SWT.Selection, new Event());
		Dialogs.answer("020 7946 0000", dialog -> {
			happened(dialog).setText(today().minusDays(1).toString());
			Dialogs.press(dialog, "OK");
		});
		press(window, "It Is Converted");
		WindowEvents.until("it is converted", () -> conversion.getDone() != null);
		assertEquals(today().minusDays(1), UkDay.at(conversion.getDone()));
		assertTrue(journal().getLast().getText().contains("020 7946 0000"));
		engagement.model().undo(engagement.order());
		assertNull(conversion.getDone());
		assertEquals(List.of(), journal());
	}

	@Test
	void aWrongEntryIsCorrectedByAChoiceOfItsOwn() throws Exception {
		set(OrderState.TRANSFER_PENDING);
		EditorWindow window = overview();
		assertFalse(
				menu(window, "Record Another State").stream().anyMatch(item -> item.getText().equals("Processing")));
		Dialogs.answer("Correct to: Processing", "OK");
		choose(window, "Correct a Wrong Entry", "Processing");
		WindowEvents.until("it is corrected", () -> order().getState() == OrderState.PROCESSING);
		assertEquals(JournalKind.CORRECTION, journal().getLast().getKind());
	}

	@Test
	void aRejectedOrderWithoutAReasonGetsOne() throws Exception {
		set(OrderState.REJECTED);
		EditorWindow window = overview();
		WindowEvents.until("the act is there", () -> has(window, "Record the rejection's reason"));
		Dialogs.answer("Record Rejection", dialog -> {
			((Text) Dialogs.labelled(dialog, Words.of(Literals.REJECTION__CODE) + ':')).setText("06");
			Dialogs.press(dialog, "OK");
		});
		press(window, "Record the rejection's reason");
		WindowEvents.until("it is asked for no more", () -> !has(window, "Record the rejection's reason"));
		assertEquals("06", order().getRejections().getFirst().getCode());
		assertEquals(OrderState.REJECTED, order().getState());
	}

	@Test
	void aRejectionIsRecordedWithItsReasonsAndLeadsToTheFields() throws Exception {
		set(OrderState.CONTACTING_CARRIER);
		EditorWindow window = overview();
		WindowEvents.until("the act is there", () -> has(window, "Record a rejection"));
		Dialogs.answer("Record Rejection", dialog -> {
			((Text) Dialogs.labelled(dialog, Words.of(Literals.REJECTION__CODE) + ':')).setText("06");
			Dialogs.press(dialog, "OK");
		});
		press(window, "Record a rejection");
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.REJECTED);
		assertEquals("06", order().getRejections().getFirst().getCode());
		assertEquals(List.of("uk.06"), order().getRejections().getFirst().getCauses());
		WindowEvents.until("the field is offered", () -> has(window, "Mend: Main number"));
		press(window, "Mend: Main number");
		WindowEvents.until("the letter is in front",
				() -> LoaPage.ID.equals(window.editor().getActivePageInstance().getId()));
		engagement.model().undo(engagement.order());
		assertEquals(List.of(), order().getRejections());
		assertEquals(OrderState.CONTACTING_CARRIER, order().getState());
	}

	@Test
	void asManyActsAsBeforeAreSeenAsWell() throws Exception {
		order().setPortOrderId("PO-4711");
		order().setFocDate(engagement.engagementFiles().problems().now().today().plusDays(40));
		set(OrderState.SUBMITTED);
		EditorWindow window = overview();
		WindowEvents.until("one is there", () -> has(window, "Record that Microsoft has it"));
		set(OrderState.TRANSFER_PENDING);
		WindowEvents.until("another one is there", () -> has(window, "Record that the numbers moved"));
		WindowEvents.until("it has its place", () -> button(window, "Record that the numbers moved").getSize().x > 0);
	}

	/** In the list of what waits it leads, too. */
	@Test
	void whatTheEndOfTheLineAsksForIsSaid() throws Exception {
		order().getLoa().setLineTechnology(LineTechnology.PSTN);
		order().setFocDate(LocalDate.of(2027, 2, 1));
		set(OrderState.TRANSFER_APPROVED);
		EditorWindow window = overview();
		WindowEvents.until("it is said that the date is too late",
				() -> window.says("Monday 1 February 2027 is after the last date to move."));
	}

	/** Such as one of a file that was merged: it is taken out where it stands. */
	@Test
	void aConfirmedDateThatIsLeftInADraftIsSeen() throws Exception {
		order().setFocDate(LocalDate.of(2026, 12, 15));
		EditorWindow window = overview();
		WindowEvents.until("its row is there", () -> window.field("focDate").control().getVisible());
		assertFalse(window.field("portOrderId").control().getVisible());
	}

	@Test
	void whyItWasRejectedIsSaidUntilTheNextRevisionGoesIn() throws Exception {
		set(OrderState.CONTACTING_CARRIER);
		EditorWindow window = overview();
		Dialogs.answer("Record Rejection", dialog -> {
			((Text) Dialogs.labelled(dialog, Words.of(Literals.REJECTION__CODE) + ':')).setText("06");
			Dialogs.press(dialog, "OK");
		});
		WindowEvents.until("the act is there", () -> has(window, "Record a rejection"));
		press(window, "Record a rejection");
		WindowEvents.until("it is said why", () -> window.says("Why it was rejected"));
		WindowEvents.until("the next one is offered", () -> has(window, "Write revision 2"));
		set(OrderState.CONTACTING_CARRIER);
		WindowEvents.until("it is under way again", () -> !window.says("Why it was rejected"));
	}

	@Test
	void whereAnAnswerIsOverdueMicrosoftIsAskedByAMailOfTheOrdersData() throws Exception {
		set(OrderState.CONTACTING_CARRIER);
		LocalDate today = engagement.engagementFiles().problems().now().today();
		engagement.model().perform("Date", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__SUBMISSION_DATE, today.minusDays(20)));
		EditorWindow window = overview();
		WindowEvents.until("it is overdue", () -> window.says("Overdue: it was due by"));
		WindowEvents.until("the act is there", () -> has(window, "Ask Microsoft"));
		Dialogs.answer("Ask Microsoft how it stands", "Copy Mail");
		press(window, "Ask Microsoft");
		WindowEvents.until("the mail is in the clipboard",
				() -> TextClipboard.text(window.editor().getSite().getShell().getDisplay())
						.contains(WrittenDate.shown(today.minusDays(20))));
	}

	@Test
	void whatTheNextRevisionSaysDifferentlyIsShownFieldByField() throws Exception {
		EditorWindow window = overview();
		WindowEvents.until("none was handed in", () -> window.says("There are no two revisions yet"));
		Dialogs.answer("Record: Contacting carrier", dialog -> Dialogs.press(dialog, "OK"));
		choose(window, "Record Another State", "Contacting carrier");
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.CONTACTING_CARRIER);
		engagement.model().perform("Account", SetCommand.create(engagement.model().editingDomain(),
				order().getLoa(), Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER, "A1"));
		WindowEvents.until("the field is named", () -> window.says(": nothing \u2192 A1"));
	}

	@Test
	void theLastMomentToCancelCountsDown() throws Exception {
		set(OrderState.TRANSFER_APPROVED);
		LocalDate today = engagement.engagementFiles().problems().now().today();
		engagement.model().perform("Date", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__FOC_DATE, today.plusDays(40)));
		EditorWindow window = overview();
		WindowEvents.until("the moment is told", () -> window.says("Last moment to cancel"));
		assertTrue(controls(window).anyMatch(
				control -> control instanceof Label label
						&& label.getText().matches(".* \u2013 in [0-9]+ days")));
	}
}
