package org.portwright.porting.ui.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.WindowEvents;

/** The days of the planner: the mouse and keys select one, and only then it is asked for. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class MonthsCanvasTest {

	private static final LocalDate POSSIBLE = LocalDate.of(2099, 3, 2);
	private static final LocalDate EARLIEST = LocalDate.of(2027, 1, 13);
	private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

	private final ShownPlanner planner = new ShownPlanner();

	MonthsCanvasTest() throws Exception {
		// The planner may not be shown.
	}

	@AfterEach
	void close() throws Exception {
		planner.close();
	}

	@Test
	void aClickSelectsADayAndTheButtonAsksForIt() {
		planner.show(EARLIEST);
		MonthsCanvas months = planner.months();
		Button ask = planner.ask(EARLIEST);
		Rectangle place = ask.getBounds();
		ShownPlanner.click(months, LocalDate.of(2027, 1, 5));
		assertNull(planner.order().getLoa().getRequestedDate(), "a click asks for nothing");
		assertEquals(LocalDate.of(2027, 1, 5), months.cursor());
		assertEquals("Ask for Tuesday 5 January 2027", ask.getText());
		assertEquals(place, ask.getBounds(), "nothing moves");
		assertTrue(new SpokenMonths(months).name(ACC.CHILDID_SELF).contains("Tuesday 5 January 2027"));
		ask.notifyListeners(SWT.Selection, new Event());
		assertEquals(LocalDate.of(2027, 1, 5), planner.order().getLoa().getRequestedDate());
		assertTrue(months.days().orElseThrow().look(LocalDate.of(2027, 1, 5)).isWanted());
		assertTrue(planner.window.says("Date wanted: Tuesday 5 January 2027"));
		planner.engagement.model().undo(planner.engagement.order());
		assertNull(planner.order().getLoa().getRequestedDate());
		assertFalse(months.days().orElseThrow().look(LocalDate.of(2027, 1, 5)).isWanted());
	}

	@Test
	void doubleClicksAndClicksOnBlankPaperChangeNothing() {
		PortOrder before = EcoreUtil.copy(planner.order());
		planner.show(CHRISTMAS);
		MonthsCanvas months = planner.months();
		Rectangle place = months.months().place(CHRISTMAS);
		int[] twice = { SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp };
		ShownPlanner.click(months, place.x + 2, place.y + 2, twice);
		LocalDate selected = months.cursor();
		int right = months.months().left(months.months().count() - 1) + months.months().monthWidth();
		for (int[] blank : new int[][] { { right + 3, place.y }, { place.x, 2 }, { place.x, months.getSize().y - 1 },
				{ -3, place.y }, { 2, -3 } }) {
			ShownPlanner.click(months, blank[0], blank[1], twice);
		}
		assertEquals(selected, months.cursor());
		assertTrue(EcoreUtil.equals(before, planner.order()));
	}

	@Test
	void theKeysSelectADayAndEnterAsksForIt() {
		var keys = new Keys();
		planner.show(LocalDate.of(2027, 1, 11));
		MonthsCanvas months = planner.months();
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
		assertTrue(planner.window.says("New Year\u2019s Day") || planner.window.says("New Year's Day"));
		keys.press(SWT.ARROW_RIGHT);
		assertNull(planner.order().getLoa().getRequestedDate());
		keys.press(SWT.CR);
		assertEquals(LocalDate.of(2027, 1, 2), planner.order().getLoa().getRequestedDate());
		keys.press(SWT.TAB);
		WindowEvents.until("the keyboard goes on", () -> !months.isFocusControl());
	}

	@Test
	void tabLeadsToTheDays() throws Exception {
		planner.edit("submissionDate", POSSIBLE.toString());
		WindowEvents.until("there are dates", () -> !planner.offers().isEmpty());
		var keys = new Keys();
		MonthsCanvas months = planner.months();
		Control link = planner.controls()
				.filter(found -> found instanceof Hyperlink ask && ask.getText().startsWith("Ask for"))
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
		planner.show(EARLIEST);
		MonthsCanvas months = planner.months();
		Rectangle place = months.months().place(LocalDate.of(2027, 1, 1));
		var event = new Event();
		event.x = place.x + 2;
		event.y = place.y + 2;
		months.notifyListeners(SWT.MouseMove, event);
		assertTrue(String.valueOf(months.getToolTipText()).startsWith("Friday 1 January 2027, New Year"));
		assertTrue(planner.window.says("Friday 1 January 2027, New Year"));
		months.notifyListeners(SWT.MouseExit, new Event());
		assertTrue(planner.window.says("Wednesday 13 January 2027"));
		assertNull(planner.order().getLoa().getRequestedDate());
	}

	@Test
	void eachDayHasANameThatSaysWhatStandsAgainstIt() throws Exception {
		DatePlan plan = planner.plan();
		MonthsCanvas months = planner.months();
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
}
