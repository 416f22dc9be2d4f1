package org.portwright.porting.ui.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
import org.portwright.porting.ui.internal.orders.DueWatch.Wanted;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.orders.DueList;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** What is due is listed once for all who show it, and for nobody who does not look. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class DueWatchTest {

	/** One of its own: the explorer looks at that of the workbench. */
	private final DueWatch watch = new DueWatch(PlatformUI.getWorkbench().getService(EngagementRegistry.class),
			PlatformUI.getWorkbench().getService(EngagementFiles.class));
	private final List<DueWatch.Look> looks = new ArrayList<>();
	private final EditedEngagement engagement;

	DueWatchTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		looks.forEach(DueWatch.Look::close);
		engagement.close();
	}

	private DueWatch.Look look(Wanted wanted, List<DueList> heard) {
		DueWatch.Look look = watch.look(wanted, heard::add);
		looks.add(look);
		return look;
	}

	private IFile order(String name) throws Exception {
		PortOrder order = Blank.order();
		order.setName(name);
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(engagement.engagementFiles().problems().now().today());
		return engagement.file(name.toLowerCase(Locale.ROOT) + ".porting", order);
	}

	private void submit(IFile file, int daysAgo) throws Exception {
		new EditField(engagement.model(), engagement.engagementFiles().opened(file).orElseThrow(),
				new Assignment("submissionDate",
						engagement.engagementFiles().problems().now().today().minusDays(daysAgo).toString()),
				"Edit", new Object()).execute(new NullProgressMonitor());
	}

	private void settle() {
		WindowEvents.untilSettled("no list is made any more",
				() -> Job.getJobManager().find(DueWatch.JOBS).length == 0);
	}

	@Test
	void whoeverShowsItGetsTheSameListAndItIsMadeOnceAChange() throws Exception {
		IFile bath = order("Bath");
		List<DueList> explorer = new ArrayList<>();
		List<DueList> view = new ArrayList<>();
		look(Wanted.OPEN, explorer);
		look(Wanted.ALL, view);
		WindowEvents.until("both were told", () -> !explorer.isEmpty() && !view.isEmpty());
		settle();
		view.clear();
		explorer.clear();
		submit(bath, 9);
		WindowEvents.until("both were told of the change", () -> !explorer.isEmpty() && !view.isEmpty());
		settle();
		assertSame(explorer.getLast(), view.getLast());
		assertEquals(List.of(1, 1), List.of(explorer.size(), view.size()), "once");
	}

	@Test
	void whoComesLaterIsToldWhatIsKnown() throws Exception {
		order("Bath");
		List<DueList> first = new ArrayList<>();
		look(Wanted.ALL, first);
		WindowEvents.until("the first was told", () -> !first.isEmpty());
		settle();
		List<DueList> second = new ArrayList<>();
		look(Wanted.OPEN, second);
		assertTrue(second.isEmpty(), "never while it is still being made");
		WindowEvents.until("the second was told", () -> !second.isEmpty());
		settle();
		assertSame(first.getLast(), second.getLast());
		assertEquals(1, first.size(), "nothing was listed anew");
	}

	@Test
	void whatIsNotOpenIsReadOnlyForWhoWantsIt() throws Exception {
		engagement.file("broken.porting", "<nothing");
		List<DueList> open = new ArrayList<>();
		look(Wanted.OPEN, open);
		WindowEvents.until("what is open is listed", () -> !open.isEmpty());
		settle();
		assertEquals(List.of(), open.getLast().unknown());
		List<DueList> all = new ArrayList<>();
		look(Wanted.ALL, all);
		WindowEvents.until("all are listed", () -> !all.isEmpty());
		assertEquals(List.of("broken"), all.getLast().unknown().stream().map(DueList.Unknown::order).toList());
		assertEquals(2, all.getLast().orders(), "London is none of the unknown");
	}

	@Test
	void nothingIsListedWhileNobodyLooks() throws Exception {
		IFile bath = order("Bath");
		List<DueList> heard = new ArrayList<>();
		DueWatch.Look look = look(Wanted.ALL, heard);
		WindowEvents.until("it was told", () -> !heard.isEmpty());
		look.setInSight(false);
		settle();
		heard.clear();
		submit(bath, 9);
		settle();
		assertTrue(heard.isEmpty());
		look.setInSight(true);
		WindowEvents.until("it was told of what happened meanwhile", () -> !heard.isEmpty());
		assertTrue(heard.getLast().entries().getFirst().item().overdue());
	}

	@Test
	void whoWentHearsNothing() throws Exception {
		IFile bath = order("Bath");
		List<DueList> stays = new ArrayList<>();
		List<DueList> goes = new ArrayList<>();
		look(Wanted.OPEN, stays);
		DueWatch.Look gone = look(Wanted.OPEN, goes);
		WindowEvents.until("both were told", () -> !stays.isEmpty() && !goes.isEmpty());
		settle();
		stays.clear();
		goes.clear();
		gone.close();
		submit(bath, 9);
		WindowEvents.until("the other was told", () -> !stays.isEmpty());
		settle();
		assertTrue(goes.isEmpty());
	}
}
