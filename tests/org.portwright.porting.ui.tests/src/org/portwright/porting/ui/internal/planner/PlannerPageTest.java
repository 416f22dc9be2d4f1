package org.portwright.porting.ui.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Nation;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.paths.Blank;
import org.portwright.porting.dates.CustomerWords;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.EditField;

/** What the planner shows is the plan of the order, and a day that is chosen there is the date that it asks for. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PlannerPageTest {

	private static final LocalDate SUBMITTED = LocalDate.of(2026, 12, 11);
	private static final LocalDate POSSIBLE = LocalDate.of(2099, 3, 2);
	private static final LocalDate EARLIEST = LocalDate.of(2027, 1, 13);
	private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

	private final EditedEngagement engagement;
	private EditorWindow window;

	PlannerPageTest() throws Exception {
		engagement = new EditedEngagement();
		PortedNumbers numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst("+441134960000");
		engagement.model().perform("Add", AddCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__NUMBERS, numbers));
		edit("loa.lineType", "singleLine");
		edit("submissionDate", SUBMITTED.toString());
		engagement.model().perform("Submit", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.SUBMITTED));
		window = engagement.openOrder();
		window.editor().setActivePage(PlannerPage.ID);
		window.complete();
		WindowEvents.until("there is a plan", () -> window.says("Not before:"));
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private void edit(String path, String value) throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(path, value), "Edit", new Object())
				.execute(new NullProgressMonitor());
	}

	private DatePlan plan() throws Exception {
		return DatePlan.of(OrderMirror.of(order()).take().copy(),
				engagement.engagementFiles().problems().now().context(engagement.order()));
	}

	private Stream<Control> controls() {
		return Dialogs.controls((Composite) ((FormPage) window.editor().getActivePageInstance()).getPartControl())
				.stream();
	}

	private MonthsCanvas months() {
		return controls().filter(MonthsCanvas.class::isInstance).map(MonthsCanvas.class::cast).findFirst()
				.orElseThrow();
	}

	private List<String> labels() {
		return controls().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
	}

	private int place(String label) {
		List<String> labels = labels();
		return labels.indexOf(labels.stream().filter(text -> text.startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels)));
	}

	private void show(LocalDate day) {
		months().go(day);
	}

	private static void click(MonthsCanvas months, LocalDate day) {
		Rectangle place = months.months().place(day);
		var event = new Event();
		event.x = place.x + 2;
		event.y = place.y + 2;
		event.button = 1;
		months.notifyListeners(SWT.MouseUp, event);
	}

	@Test
	void theEmptyWindowLeadsAndWhatIsSaidIsThePlan() throws Exception {
		DatePlan plan = plan();
		DateClash clash = plan.possible().clash().orElseThrow();
		assertEquals(EARLIEST, plan.possible().earliest().date());
		assertTrue(place("No date fits all rules") < place("Not before: Wednesday 13 January 2027"));
		assertTrue(place("Not before:") < place("Not after: " + WrittenDate.shown(plan.possible().latest().orElseThrow()
				.date())));
		place("The industry\u2019s minimum, against the advice: "
				+ WrittenDate.shown(plan.possible().industryMinimum().orElseThrow().date()));
		Stream<String> said = Stream.of(Stream.of(clash.text()), clash.relax().stream().map(Relaxation::text),
				plan.possible().earliest().reasons().stream().map(DateReason::text),
				plan.possible().latest().orElseThrow().reasons().stream().map(DateReason::text)).flatMap(all -> all);
		said.forEach(text -> assertTrue(labels().contains(text), text));
		assertFalse(clash.relax().isEmpty());
		assertEquals(List.of(), offers(), "no date is possible, so none is offered");
		for (LocalDate day : List.of(EARLIEST, plan.possible().latest().orElseThrow().date())) {
			show(day);
			DayLook look = months().days().orElseThrow().look(day);
			assertFalse(look.isEarliest() || look.isLatest() || look.isPossible(), look::toString);
		}
	}

	private List<String> offers() {
		return controls().filter(Hyperlink.class::isInstance).map(link -> ((Hyperlink) link).getText())
				.filter(text -> text.startsWith("Ask for")).toList();
	}

	@Test
	void aPossibleDateIsOfferedAndNoneWhileTheMinimumIsUnknown() throws Exception {
		edit("submissionDate", POSSIBLE.toString());
		WindowEvents.until("there are dates", () -> !offers().isEmpty());
		LocalDate first = plan().possible().firstPossible().orElseThrow();
		assertEquals("Ask for " + WrittenDate.plain(first), offers().getFirst());
		assertTrue(months().days().orElseThrow().look(first).isEarliest());
		edit("loa.lineType", "unspecified");
		WindowEvents.until("nothing is offered", () -> offers().isEmpty());
		place("Not before: ");
		assertFalse(months().days().orElseThrow().look(first).isPossible());
		assertTrue(months().days().orElseThrow().words(first).contains("cannot be offered yet"));
	}

	@Test
	void aDayThatIsClickedIsTheDateWantedUntilItIsUndone() {
		show(CHRISTMAS);
		click(months(), CHRISTMAS);
		assertEquals(CHRISTMAS, order().getLoa().getRequestedDate());
		assertTrue(months().days().orElseThrow().look(CHRISTMAS).isWanted());
		assertTrue(window.says("Date wanted: Friday 25 December 2026"));
		engagement.model().undo(engagement.order());
		assertNull(order().getLoa().getRequestedDate());
		assertFalse(months().days().orElseThrow().look(CHRISTMAS).isWanted());
	}

	@Test
	void theKeysLeadToADayAndTakeIt() {
		var keys = new Keys();
		show(LocalDate.of(2027, 1, 11));
		MonthsCanvas months = months();
		months.setFocus();
		WindowEvents.until("the months have the keyboard", months::isFocusControl);
		keys.press(SWT.ARROW_RIGHT);
		assertEquals(LocalDate.of(2027, 1, 12), months.cursor());
		keys.press(SWT.ARROW_DOWN);
		keys.press(SWT.ARROW_LEFT);
		keys.press(SWT.ARROW_UP);
		keys.press(SWT.PAGE_DOWN);
		assertEquals(LocalDate.of(2027, 2, 11), months.cursor());
		keys.press(SWT.END);
		assertEquals(LocalDate.of(2027, 2, 28), months.cursor());
		keys.press(SWT.HOME);
		keys.press(SWT.PAGE_UP);
		assertEquals(LocalDate.of(2027, 1, 1), months.cursor());
		assertTrue(window.says("New Year\u2019s Day") || window.says("New Year's Day"));
		keys.type(" ");
		assertEquals(LocalDate.of(2027, 1, 1), order().getLoa().getRequestedDate());
		keys.press(SWT.ARROW_RIGHT);
		keys.press(SWT.CR);
		assertEquals(LocalDate.of(2027, 1, 2), order().getLoa().getRequestedDate());
		keys.press(SWT.TAB);
		WindowEvents.until("the keyboard goes on", () -> !months.isFocusControl());
	}

	@Test
	void tabLeadsToTheDays() throws Exception {
		edit("submissionDate", POSSIBLE.toString());
		WindowEvents.until("there are dates", () -> !offers().isEmpty());
		var keys = new Keys();
		MonthsCanvas months = months();
		Control link = controls().filter(found -> found instanceof Hyperlink ask && ask.getText().startsWith("Ask for"))
				.findFirst().orElseThrow();
		link.setFocus();
		WindowEvents.until("the first date has the keyboard", link::isFocusControl);
		for (int pressed = 0; pressed < 12 && !months.isFocusControl(); pressed++) {
			keys.press(SWT.TAB);
		}
		assertTrue(months.isFocusControl());
	}

	@Test
	void theMouseHasADayToldWithoutChoosingIt() {
		show(EARLIEST);
		MonthsCanvas months = months();
		Rectangle place = months.months().place(LocalDate.of(2027, 1, 1));
		var event = new Event();
		event.x = place.x + 2;
		event.y = place.y + 2;
		months.notifyListeners(SWT.MouseMove, event);
		assertTrue(String.valueOf(months.getToolTipText()).startsWith("Friday 1 January 2027, New Year"));
		assertTrue(window.says("Friday 1 January 2027, New Year"));
		months.notifyListeners(SWT.MouseExit, new Event());
		assertTrue(window.says("Wednesday 13 January 2027"));
		assertNull(order().getLoa().getRequestedDate());
	}

	@Test
	void eachDayHasANameThatSaysWhatStandsAgainstIt() throws Exception {
		DatePlan plan = plan();
		MonthsCanvas months = months();
		var spoken = new SpokenMonths(months);
		for (int number = 0; number < months.months().days(); number++) {
			LocalDate day = months.months().day(number);
			String name = spoken.name(number);
			assertTrue(name.startsWith(WrittenDate.shown(day)), name);
			for (DateReason reason : plan.possible().whyNot(day)) {
				assertTrue(name.contains(reason.text()), name);
			}
			assertEquals(plan.possible().isPossible(day), months.days().orElseThrow().look(day).isPossible(),
					name);
		}
		assertTrue(spoken.name(ACC.CHILDID_SELF).contains(WrittenDate.shown(months.cursor())));
	}

	@Test
	void whatIsChangedElsewhereIsPlannedAnew() throws Exception {
		assertTrue(window.says("Not before: Wednesday 13 January 2027"));
		window.choose("siteNation", Nation.SCOTLAND_VALUE);
		WindowEvents.until("Scotland's second of January counts",
				() -> window.says("Not before: Thursday 14 January 2027"));
		edit("loa.requestedDate", "2027-01-15");
		WindowEvents.until("it is wanted", () -> window.says("Date wanted: Friday 15 January 2027"));
		engagement.model().undo(engagement.order());
		engagement.model().undo(engagement.order());
		WindowEvents.until("it is as it was", () -> window.says("Not before: Wednesday 13 January 2027"));
		assertFalse(window.says("Date wanted"));
	}

	@Test
	void aDateThatCannotBeUnderstoodGivesWayToTheOneThatIsChosen() throws Exception {
		window.fill("loa.requestedDate", "soon");
		window.editor().setActivePage(PlannerPage.ID);
		show(EARLIEST);
		click(months(), EARLIEST);
		assertEquals(EARLIEST, order().getLoa().getRequestedDate());
		assertEquals(List.of(), window.editor().edited().orElseThrow().unread());
	}

	@Test
	void theMilestonesAreThoseOfThePlanAndAreCopied() throws Exception {
		Table table = controls().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		List<Milestone> milestones = plan().milestones();
		assertEquals(milestones.size(), table.getItemCount());
		assertNotEquals(0, milestones.size());
		for (int row = 0; row < table.getItemCount(); row++) {
			assertEquals(milestones.get(row).kind().label(), table.getItem(row).getText(0));
			assertTrue(table.getItem(row).getText(1).startsWith(WrittenDate.shown(milestones.get(row).date())));
			assertEquals(milestones.get(row).reason(), table.getItem(row).getText(2));
		}
		table.setFocus();
		WindowEvents.until("the table has the keyboard", table::isFocusControl);
		new Keys().press(SWT.MOD1, 'c');
		String copied = TextClipboard.text(table.getDisplay());
		assertEquals(milestones.size(), copied.lines().count());
		assertTrue(copied.startsWith(table.getItem(0).getText(0) + "\t" + table.getItem(0).getText(1)), copied);
	}

	@Test
	void whatToSayToTheCustomerIsCopiedByButtonAndByKey() throws Exception {
		String words = CustomerWords.of(plan()).strip();
		assertFalse(words.isEmpty());
		Button copy = controls().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals("Cop&y for the Customer")).findFirst().orElseThrow();
		TextClipboard.copy(copy.getDisplay(), "before");
		copy.notifyListeners(SWT.Selection, new Event());
		assertEquals(words.lines().toList(), TextClipboard.text(copy.getDisplay()).lines().toList());
		Text text = controls().filter(control -> control instanceof Text found && !found.getEditable()
				&& found.getText().lines().toList().equals(words.lines().toList())).map(Text.class::cast).findFirst()
				.orElseThrow();
		TextClipboard.copy(copy.getDisplay(), "before");
		text.setFocus();
		WindowEvents.until("the text has the keyboard", text::isFocusControl);
		new Keys().press(SWT.MOD1, 'c');
		assertEquals(words.lines().toList(), TextClipboard.text(copy.getDisplay()).lines().toList());
	}

	@Test
	void nothingIsPlannedBehindAnotherPage() throws Exception {
		PlannedDays shown = Objects.requireNonNull(months().days().orElseThrow());
		MonthsCanvas months = months();
		window.editor().setActivePage("loa");
		edit("siteNation", "scotland");
		WindowEvents.until("it is judged anew", () -> engagement.engagementFiles().problems().of(engagement.order())
				.isPresent());
		assertEquals(shown.look(EARLIEST), months.days().orElseThrow().look(EARLIEST));
		window.editor().setActivePage(PlannerPage.ID);
		WindowEvents.until("it is planned", () -> window.says("Not before: Thursday 14 January 2027"));
	}
}
