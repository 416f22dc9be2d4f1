package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.RunningDay;
import org.portwright.workspace.Today;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.resources.places.Services;

/** What becomes of the problems when another day comes, by a clock that the test turns. */
@SuppressWarnings("nls")
class NewDayTest {

	private static final String PAST = "DATE_PAST";

	@RegisterExtension
	final Workspace it = new Workspace();

	private Instant now = Instant.parse("2026-11-24T23:59:00Z");
	private final Deque<Runnable> alarms = new ArrayDeque<>();
	private final RunningDay today = new RunningDay(variable -> null, () -> now,
			(delay, task) -> alarms.add(task), complaint -> fail(complaint));
	private Optional<ServiceRegistration<Today>> registration = Optional.empty();

	@BeforeEach
	void beginOnThatDay() {
		it.end();
		registration = Optional.of(FrameworkUtil.getBundle(NewDayTest.class).getBundleContext().registerService(
				Today.class, today, FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 10))));
		it.begin();
	}

	@AfterEach
	void takeTheDayBack() {
		it.end();
		registration.ifPresent(ServiceRegistration::unregister);
	}

	@Test
	void openOrdersAreCheckedAgain() throws Exception {
		ModelFile london = it.open(it.order(it.engagement("Contoso"), "London"));
		it.settle();
		LiveProblems problems = it.engagementFiles().problems();
		int before = problems.checks(london);
		turnTo("2026-11-25T00:00:00Z");
		assertEquals(LocalDate.of(2026, 11, 25), problems.now().today());
		it.thread.until(() -> problems.checks(london) == before + 1);
		it.settle();
		turnTo("2026-11-25T00:01:00Z");
		assertEquals(before + 1, problems.checks(london), "it is the same day");
	}

	@Test
	void theMarkersOfClosedFilesAreRenewed() throws Exception {
		IFile london = checked();
		assertTrue(clear(london) > 0);
		turnTo("2026-11-27T08:00:00Z");
		assertTrue(clear(london) > 0, "the builder saw it, though nothing changed");
	}

	/** The day that was asked for has passed: the rule that says so reads the day. */
	@Test
	void whatDependsOnTheDayComesAtMidnight() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = Workspace.write(contoso.getFile("closed.porting"), asked(LocalDate.of(2026, 11, 24)));
		ModelFile open = it.open(Workspace.write(contoso.getFile("open.porting"), asked(LocalDate.of(2026, 11, 24))));
		built(contoso);
		assertFalse(isPast(closed) || saysPast(open));
		turnTo("2026-11-25T00:00:00Z");
		assertTrue(isPast(closed));
		it.thread.until(() -> saysPast(open));
	}

	@Test
	void aStartOnAnotherDayRenewsTheMarkersOfClosedFiles() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile closed = Workspace.write(contoso.getFile("closed.porting"), asked(LocalDate.of(2026, 11, 24)));
		built(contoso);
		assertFalse(isPast(closed));
		it.end();
		alarms.clear();
		now = Instant.parse("2026-11-25T08:00:00Z");
		it.begin();
		it.settle();
		assertTrue(isPast(closed));
		clear(closed);
		it.end();
		it.begin();
		it.settle();
		assertEquals(0, clear(closed), "on the same day nothing is looked at again");
	}

	private static PortOrder asked(LocalDate day) {
		PortOrder order = Blank.order();
		order.getLoa().setRequestedDate(day);
		return order;
	}

	private static boolean isPast(IFile file) throws CoreException {
		return Stream.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
				.anyMatch(marker -> PAST.equals(marker.getAttribute(ProblemMarkers.CODE, "")));
	}

	private boolean saysPast(ModelFile file) {
		return it.engagementFiles().problems().of(file).stream().flatMap(found -> found.open().stream())
				.anyMatch(problem -> problem.code().equals(PAST));
	}

	@Test
	void nothingIsBuiltWhereNobodyWantsBuilds() throws Exception {
		IFile london = checked();
		autoBuilding(false);
		try {
			clear(london);
			turnTo("2026-11-25T08:00:00Z");
			assertEquals(0, clear(london));
		} finally {
			autoBuilding(true);
		}
	}

	@Test
	void aModelThatIsGoneHearsOfNoDay() throws Exception {
		IFile london = checked();
		clear(london);
		it.end();
		turnTo("2026-11-25T08:00:00Z");
		assertEquals(List.of(), List.copyOf(alarms), "nobody listens any more");
		assertEquals(0, clear(london));
		it.begin();
	}

	@Test
	void theDayIsAServiceByTheRealClock() {
		LocalDate before = UkDay.at(Instant.now());
		LocalDate date = Services.all(Today.class).getLast().date();
		assertTrue(List.of(before, UkDay.at(Instant.now())).contains(date), date.toString());
	}

	/** An order that the builder has seen. */
	private IFile checked() throws Exception {
		IFile order = it.order(it.engagement("Contoso"), "London");
		built(order.getProject());
		return order;
	}

	private void built(IProject engagement) throws Exception {
		engagement.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, Workspace.MONITOR);
		it.settle();
	}

	private void turnTo(String moment) throws Exception {
		now = Instant.parse(moment);
		Objects.requireNonNull(alarms.poll()).run();
		it.settle();
	}

	/** Takes the markers away as if nobody had looked yet, and tells how many there were. */
	private static int clear(IFile file) throws CoreException {
		int count = file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length;
		Services.one(MarkerWriter.class).write(file, List.of(), Workspace.MONITOR);
		return count;
	}

	private void autoBuilding(boolean on) throws CoreException {
		IWorkspaceDescription description = it.workspace.getDescription();
		description.setAutoBuilding(on);
		it.workspace.setDescription(description);
	}
}
