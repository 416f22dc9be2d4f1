package org.portwright.porting.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.ui.internal.orders.DueWatch;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** Behind the name of an order the explorer says what is next, and tells only of orders of which that is another. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class NextDatesTest {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

	private final List<IFile> changed = new ArrayList<>();
	private final EditedEngagement engagement;
	private final NextDates dates = new NextDates(PlatformUI.getWorkbench().getService(DueWatch.class), changed::add);

	NextDatesTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		dates.close();
		engagement.close();
	}

	private IFile submitted(String name, LocalDate day) throws Exception {
		PortOrder order = Blank.order();
		order.setName(name);
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(day);
		return engagement.file(name.toLowerCase(Locale.ROOT) + ".porting", order);
	}

	@Test
	void theNextDateIsSaidAndFollowsTheOrder() throws Exception {
		// Near the days that are looked at: only of another year is it said which.
		LocalDate today = engagement.engagementFiles().problems().now().today();
		LocalDate expected = WorkingDays.of(Blank.order(), HolidayList.official()).nextFrom(today);
		IFile bath = submitted("Bath", today);
		IFile york = submitted("York", today);
		WindowEvents.until("both are known", () -> dates.of(bath).isPresent() && dates.of(york).isPresent());
		assertEquals(Optional.of("Port Order ID expected by " + (expected.getYear() == today.getYear()
				? SHORT.format(expected)
				: WrittenDate.plain(expected))), dates.of(bath));
		assertTrue(dates.explained(bath).orElseThrow().contains("retired in 2021"), "how the day is known");
		assertEquals(Optional.empty(), dates.of(engagement.orderFile()), "nobody waits for a draft");
		WindowEvents.untilSettled("no list is made any more",
				() -> Job.getJobManager().find(DueWatch.JOBS).length == 0);
		changed.clear();
		new EditField(engagement.model(), engagement.engagementFiles().opened(bath).orElseThrow(),
				new Assignment("submissionDate", "2019-03-04"), "Edit", new Object())
				.execute(new NullProgressMonitor());
		WindowEvents.until("the date is another", () -> changed.contains(bath));
		assertEquals(Optional.of("Port Order ID expected by 4 March 2019: overdue"), dates.of(bath));
		assertEquals(List.of(bath), changed, "of York nothing is told");
	}
}
