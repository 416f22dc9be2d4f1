package org.portwright.porting.ui.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.porting.dates.Milestone;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;

/** The planner is whole when it is first seen, without a change of its size. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class FirstDisplayTest {

	private static final String LINE = "loa.lineTechnology";
	private static final String ISDN = "isdn30";
	private static final String MIGRATION = "loa.migrationDate";
	private static final LocalDate LAST = LocalDate.of(2027, 1, 4);

	private final List<String> covered = new ArrayList<>();
	private int looks;
	private final Listener listener = painted -> look((Control) painted.widget);
	private final Shell shell = EmptyWorkspace.page().getWorkbenchWindow().getShell();
	private final Point before = shell.getSize();
	private Optional<ShownPlanner> shown = Optional.empty();

	@AfterEach
	void close() throws Exception {
		Display.getCurrent().removeFilter(SWT.Paint, listener);
		if (shown.isPresent()) {
			shown.get().close();
		}
		shell.setSize(before);
	}

	private ShownPlanner open(Map<String, String> fields) throws Exception {
		var planner = new ShownPlanner(fields);
		shown = Optional.of(planner);
		return planner;
	}

	/** What lies over the legend when it is painted. */
	private void look(Control painted) {
		if (painted instanceof MonthsLegend) {
			looks++;
			Stream.of(painted.getParent().getChildren())
					.filter(other -> other != painted && other.getBounds().intersects(painted.getBounds()))
					.forEach(other -> covered.add(other + " " + other.getBounds() + " " + painted.getBounds()));
		}
	}

	/** Its words have room, and nothing that it stands in cuts it. */
	private static boolean isWhole(Label label) {
		boolean isCut = label.getSize().x == 0
				|| label.getSize().y < label.computeSize(label.getSize().x, SWT.DEFAULT).y;
		for (Control at = label; !isCut && !(at.getParent() instanceof ScrolledForm); at = at.getParent()) {
			isCut = at.getLocation().y + at.getSize().y > at.getParent().getClientArea().height;
		}
		return !isCut;
	}

	private static Label label(ShownPlanner planner, String text) {
		return planner.controls().filter(Label.class::isInstance).map(Label.class::cast)
				.filter(label -> label.getText().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void nothingLiesOverTheLegend() throws Exception {
		LocalDate day = LocalDate.of(2027, 2, 1);
		shell.setSize(1400, 990);
		Display.getCurrent().addFilter(SWT.Paint, listener);
		ShownPlanner planner = open(Map.of(LINE, ISDN, "loa.requestedDate", day.toString()));
		MonthsLegend legend = planner.controls().filter(MonthsLegend.class::isInstance).map(MonthsLegend.class::cast)
				.findFirst().orElseThrow();
		WindowEvents.until("the window has its size, and the legend is in sight", () -> {
			legend.redraw();
			legend.update();
			return looks > 0;
		});
		assertEquals(List.of(), covered);
		assertEquals(day, planner.months().cursor());
		Label words = label(planner, planner.months().days().orElseThrow().words(day));
		assertTrue(isWhole(words));
		int below = legend.getDisplay().map(legend.getParent(), null, legend.getLocation()).y;
		assertTrue(words.toDisplay(0, words.getSize().y).y <= below, "the words end above the legend");
	}

	@Test
	void theWholeReasonOfEachMilestoneIsRead() throws Exception {
		shell.setSize(900, 800);
		ShownPlanner planner = open(Map.of(LINE, ISDN, "loa.requestedDate", "2027-02-01"));
		Table table = planner.controls().filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow();
		List<Milestone> milestones = planner.plan().milestones();
		for (int row = 0; row < milestones.size(); row++) {
			String reason = milestones.get(row).reason();
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
			assertTrue(isWhole(label(planner, reason)), reason);
		}
	}

	@Test
	void whereNoDateIsPossibleItOpensOnTheLastDateToMove() throws Exception {
		ShownPlanner planner = open(Map.of(LINE, ISDN, MIGRATION, "2027-01-05"));
		assertEquals(Optional.empty(), planner.plan().possible().firstPossible());
		assertEquals(LAST, planner.months().cursor());
		PlannedDays days = planner.months().days().orElseThrow();
		assertTrue(days.name(LAST).endsWith("last date to move"), days.name(LAST));
		assertFalse(days.name(LAST.plusDays(1)).contains("last date to move"));
	}

	@Test
	void withoutOneItOpensOnTheFirstPossibleDateAndElseOnThePresentDay() throws Exception {
		ShownPlanner planner = open(Map.of());
		assertEquals(planner.plan().today(), planner.months().cursor());
		planner.edit("submissionDate", "2099-03-02");
		WindowEvents.until("there are dates", () -> !planner.offers().isEmpty());
		var days = new PlannedDays(planner.plan(), Optional.empty());
		assertEquals(planner.plan().possible().firstPossible().orElseThrow(), days.begin());
		LocalDate wanted = LocalDate.of(2099, 5, 4);
		assertEquals(wanted, new PlannedDays(planner.plan(), Optional.of(wanted)).begin());
	}
}
