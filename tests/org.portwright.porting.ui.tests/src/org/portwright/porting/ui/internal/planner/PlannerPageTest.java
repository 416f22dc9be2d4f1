package org.portwright.porting.ui.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.Nation;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.CustomerWords;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.WindowEvents;

/** What the planner shows is the plan of the order, and a day that is chosen there is the date that it asks for. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PlannerPageTest {

	private static final LocalDate POSSIBLE = LocalDate.of(2099, 3, 2);
	private static final LocalDate EARLIEST = LocalDate.of(2027, 1, 13);

	private final ShownPlanner planner = new ShownPlanner();
	private final EditedEngagement engagement;
	private final EditorWindow window;

	PlannerPageTest() throws Exception {
		engagement = planner.engagement;
		window = planner.window;
	}

	@AfterEach
	void close() throws Exception {
		planner.close();
	}

	private List<String> labels() {
		return planner.controls().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
	}

	private int place(String label) {
		List<String> labels = labels();
		return labels.indexOf(labels.stream().filter(text -> text.startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels)));
	}

	@Test
	void theEmptyWindowLeadsAndWhatIsSaidIsThePlan() throws Exception {
		DatePlan plan = planner.plan();
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
		assertEquals(List.of(), planner.offers(), "no date is possible, so none is offered");
		for (LocalDate day : List.of(EARLIEST, plan.possible().latest().orElseThrow().date())) {
			planner.show(day);
			PlannedDays.Look look = planner.months().days().orElseThrow().look(day);
			assertFalse(look.isEarliest() || look.isLatest() || look.isPossible(), look::toString);
		}
	}

	@Test
	void aPossibleDateIsOfferedAndNoneWhileTheMinimumIsUnknown() throws Exception {
		planner.edit("submissionDate", POSSIBLE.toString());
		WindowEvents.until("there are dates", () -> !planner.offers().isEmpty());
		LocalDate first = planner.plan().possible().firstPossible().orElseThrow();
		assertEquals("Ask for " + WrittenDate.plain(first), planner.offers().getFirst());
		assertTrue(planner.months().days().orElseThrow().look(first).isEarliest());
		planner.edit("loa.lineType", "unspecified");
		WindowEvents.until("nothing is offered", () -> planner.offers().isEmpty());
		place("Not before: ");
		assertFalse(planner.months().days().orElseThrow().look(first).isPossible());
		assertTrue(planner.months().days().orElseThrow().words(first).contains("cannot be offered yet"));
	}

	@Test
	void whatIsChangedElsewhereIsPlannedAnew() throws Exception {
		assertTrue(window.says("Not before: Wednesday 13 January 2027"));
		window.choose("siteNation", Nation.SCOTLAND_VALUE);
		WindowEvents.until("Scotland's second of January counts",
				() -> window.says("Not before: Thursday 14 January 2027"));
		planner.edit("loa.requestedDate", "2027-01-15");
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
		planner.show(EARLIEST);
		planner.ask(EARLIEST).notifyListeners(SWT.Selection, new Event());
		assertEquals(EARLIEST, planner.order().getLoa().getRequestedDate());
		assertEquals(List.of(), window.editor().edited().orElseThrow().unread());
	}

	@Test
	void theMilestonesAreThoseOfThePlanAndAreCopied() throws Exception {
		Table table = planner.controls().filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow();
		List<Milestone> milestones = planner.plan().milestones();
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
	void noDayAfterTheLastDateToMoveIsPossible() throws Exception {
		planner.edit("loa.lineTechnology", "isdn30");
		planner.edit("loa.migrationDate", "2027-01-05");
		WindowEvents.until("it is planned", () -> window.says("Not after: Monday 4 January 2027"));
		assertTrue(window.says(planner.plan().possible().lastMove().orElseThrow().reason()));
		Table table = planner.controls().filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow();
		assertTrue(Stream.of(table.getItems()).anyMatch(row -> row.getText(0).equals("Last date to move")
				&& row.getText(1).equals("Monday 4 January 2027")));
		assertTrue(CustomerWords.of(planner.plan()).contains("Monday 4 January 2027"));
		assertTrue(planner.months().days().orElseThrow().words(EARLIEST).contains("the line to IP on Tuesday 5"));
	}

	@Test
	void theDaysToSubmitStandBesideTheLastDate() throws Exception {
		LocalDate wanted = LocalDate.of(2027, 2, 1);
		planner.edit("loa.lineTechnology", "isdn30");
		PortOrder order = OrderMirror.of(planner.order()).take().copy();
		order.setState(OrderState.DRAFT);
		var profile = engagement.engagementFiles().problems().now().context(engagement.order()).profile();
		DatePlan plan = DatePlan.of(order, new RuleContext(profile, LocalDate.of(2026, 11, 29)));
		List<AnswerLine> lines = AnswerLine.of(plan, Optional.of(wanted));
		List<String> titles = lines.stream().map(AnswerLine::title).toList();
		int place = titles.indexOf("Last day to submit: Wednesday 20 January 2027");
		assertTrue(titles.get(place - 1).startsWith("Not after: "), titles::toString);
		assertEquals(List.of(plan.possible().lastMove().orElseThrow().submission()), lines.get(place).words());
		assertTrue(lines.getLast().words().getFirst().startsWith("The PSTN ends on"), lines.getLast()::toString);
		DatePlan late = DatePlan.of(order, new RuleContext(profile, LocalDate.of(2027, 2, 2)));
		assertFalse(AnswerLine.of(late, Optional.empty()).toString().contains("Last day to submit"));
	}

	@Test
	void whatIsSaidOfADayIsShownWholeAtEachWidth() throws Exception {
		LocalDate day = LocalDate.of(2027, 2, 1);
		planner.edit("loa.lineTechnology", "isdn30");
		WindowEvents.until("it is planned", () -> planner.months().days().orElseThrow().words(day).contains("PSTN"));
		planner.show(day);
		String told = planner.months().days().orElseThrow().words(day);
		Label words = planner.controls().filter(Label.class::isInstance).map(Label.class::cast)
				.filter(label -> label.getText().equals(told)).findFirst().orElseThrow();
		for (int width : new int[] { 1400, 900 }) {
			words.getShell().setSize(width, 800);
			WindowEvents.until("all lines have room",
					() -> words.getSize().y >= words.computeSize(words.getSize().x, SWT.DEFAULT).y);
		}
	}

	@Test
	void whatToSayToTheCustomerIsCopiedByButtonAndByKey() throws Exception {
		String words = CustomerWords.of(planner.plan()).strip();
		assertFalse(words.isEmpty());
		Button copy = planner.controls().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals("Copy for the Customer")).findFirst().orElseThrow();
		TextClipboard.copy(copy.getDisplay(), "before");
		copy.notifyListeners(SWT.Selection, new Event());
		assertEquals(words.lines().toList(), TextClipboard.text(copy.getDisplay()).lines().toList());
		Text text = planner.controls().filter(control -> control instanceof Text found && !found.getEditable()
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
		PlannedDays shown = Objects.requireNonNull(planner.months().days().orElseThrow());
		MonthsCanvas months = planner.months();
		window.editor().setActivePage("loa");
		planner.edit("siteNation", "scotland");
		WindowEvents.until("it is judged anew", () -> engagement.engagementFiles().problems().of(engagement.order())
				.isPresent());
		assertEquals(shown.look(EARLIEST), months.days().orElseThrow().look(EARLIEST));
		window.editor().setActivePage(PlannerPage.ID);
		WindowEvents.until("it is planned", () -> window.says("Not before: Thursday 14 January 2027"));
	}
}
