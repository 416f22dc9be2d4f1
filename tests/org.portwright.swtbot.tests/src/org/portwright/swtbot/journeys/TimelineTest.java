package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.pages.Window.until;

import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.TenantExplorer;
import org.portwright.swtbot.pages.TimelineView;
import org.portwright.swtbot.pages.Window;

/** The dates of two orders stand in one view: keys lead from there to the date of an order, and it follows that. */
@SuppressWarnings("nls")
class TimelineTest {

	private static final String OTHER = "Docklands";
	private static final String DATE = "Date wanted";
	private static final String SUBMISSION = "Submission: ";
	private static final String REQUESTED = "Requested date: ";
	private static final String DAY = "Wednesday 15 May 2030";

	private final Window window = new Window();
	private final TenantExplorer explorer = window.explorer();

	/** What the view says of an order, out of all that it says as text. */
	private String copied(TimelineView timeline, String order) {
		timeline.copy();
		return window.clipboard().lines().dropWhile(line -> !line.startsWith(order + ". "))
				.takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	@Test
	void keysLeadFromTheRequestedDateToItsFieldAndTheViewFollowsIt() {
		OrderEditor london = explorer.openExample();
		OrderEditor docklands = explorer.duplicate(ENGAGEMENT, ORDER).make(OTHER);
		window.takeKeyboard();
		assertEquals("", docklands.text(DATE));
		// It is too far ahead to be taken for the cut-over, whatever the day of the test.
		docklands.type(DATE, "13 May 2030");
		docklands.save();
		TimelineView timeline = window.showTimeline();
		until("one order is worked out", () -> copied(timeline, ORDER).contains(SUBMISSION));
		until("the other one is", () -> copied(timeline, OTHER).contains(REQUESTED));
		london.close();
		docklands.close();

		timeline.enlarge();
		until("it says where the keys are", () -> timeline.said().startsWith(OTHER));
		until("one order is below the other one", () -> timeline.walk(SWT.ARROW_DOWN).startsWith(ORDER));
		until("the other one is above it", () -> timeline.walk(SWT.ARROW_UP).startsWith(OTHER));
		timeline.walk(SWT.HOME);
		until("the date is reached",
				() -> timeline.walk(SWT.ARROW_RIGHT).startsWith(OTHER + ": " + REQUESTED));
		assertFalse(timeline.said().contains(DAY), timeline.said());
		timeline.enlarge();
		timeline.open();
		OrderEditor opened = window.order(OTHER);
		opened.untilIn(DATE);

		opened.type(DATE, "15 May 2030");
		until("the view follows", () -> copied(timeline, OTHER).contains(REQUESTED + DAY));
		assertFalse(copied(timeline, ORDER).contains(DAY), window.clipboard());
		timeline.close();
		assertFalse(window.showsTimeline());
	}
}
