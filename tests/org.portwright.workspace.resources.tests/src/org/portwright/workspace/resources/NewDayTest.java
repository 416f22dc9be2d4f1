package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.eclipse.core.resources.IFile;
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
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.RunningDay;
import org.portwright.workspace.Today;
import org.portwright.workspace.UkDay;

/** What becomes of the problems when another day comes, by a clock that the test turns. */
@SuppressWarnings("nls")
class NewDayTest {

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
		order.getProject().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, Workspace.MONITOR);
		it.settle();
		return order;
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
