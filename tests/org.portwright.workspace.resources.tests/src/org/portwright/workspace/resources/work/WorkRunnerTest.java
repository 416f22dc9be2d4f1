package org.portwright.workspace.resources.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.work.WorkRunner.Running;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Work;

@SuppressWarnings("nls")
class WorkRunnerTest {

	private static final RunMode MODE = RunMode.hidden("test");

	private final SingleThread thread = new SingleThread();
	private final Said said = new Said();
	private final WorkRunner runner = new WorkRunner(thread, said);
	private final Told told = new Told(thread, false);
	private final CountDownLatch working = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);
	private final WorkspaceModel model;
	private final ModelFile file;

	WorkRunnerTest(@TempDir Path folder) throws InterruptedException, ExecutionException {
		model = thread.get(() -> new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless()));
		file = thread.get(() -> {
			PortOrder order = Blank.order();
			model.perform("make", model.make(folder.resolve("london.porting"), order));
			return model.fileOf(order).orElseThrow();
		});
	}

	@AfterEach
	void end() {
		goOn.countDown();
		thread.close();
	}

	/** Takes the name of the order, waits in between, and gives it a longer one. */
	private final class Rename implements Work<String, String, String> {

		final AtomicInteger runs = new AtomicInteger();
		private final boolean restarts;

		Rename(boolean restarts) {
			this.restarts = restarts;
		}

		@Override
		public Set<ModelFile> files() {
			return Set.of(file);
		}

		@Override
		public boolean restartsOnChange() {
			return restarts;
		}

		@Override
		public String prepare() {
			assertTrue(thread.isCurrent());
			return name();
		}

		@Override
		public String work(String taken, Host host) {
			assertFalse(thread.isCurrent());
			runs.incrementAndGet();
			working.countDown();
			awaitGoOn();
			SubMonitor.convert(host.monitor()).checkCanceled();
			return taken + "+";
		}

		@Override
		public Operation<String> apply(String worked) {
			return monitor -> {
				assertTrue(thread.isCurrent());
				rename(worked);
				return worked;
			};
		}
	}

	private void awaitGoOn() {
		try {
			assertTrue(goOn.await(30, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private String name() {
		String name = ((PortOrder) file.root()).getOrganisationId();
		return name == null ? "" : name;
	}

	private void rename(String name) {
		model.perform("rename", SetCommand.create(model.editingDomain(), file.root(),
				Literals.PORT_ORDER__ORGANISATION_ID, name));
	}

	private void renameMeanwhile() throws InterruptedException, ExecutionException {
		working.await();
		thread.get(() -> {
			rename("other");
			return true;
		});
		goOn.countDown();
	}

	@Test
	void appliesItAsOneOperationThatCanBeUndone() throws Exception {
		goOn.countDown();
		runner.run(new Rename(true), MODE, told);
		assertEquals("+", told.next());
		assertEquals("+", thread.get(this::name));
		thread.get(() -> model.undo(file));
		assertEquals("", thread.get(this::name));
	}

	@Test
	void restartsWhenAFileHasChanged() throws Exception {
		var work = new Rename(true);
		runner.run(work, MODE, told);
		renameMeanwhile();
		assertEquals("other+", told.next());
		assertEquals(2, work.runs.get());
	}

	@Test
	void appliesWhatHoldsAlways() throws Exception {
		runner.run(new Rename(false), MODE, told);
		renameMeanwhile();
		assertEquals("+", told.next());
		assertEquals("+", thread.get(this::name));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void dropsWhatIsAboutAClosedFile(boolean restarts) throws Exception {
		runner.run(new Rename(restarts), MODE, told);
		working.await();
		thread.get(() -> {
			model.close(file);
			return true;
		});
		goOn.countDown();
		assertEquals(Told.DROPPED, told.next());
		runner.run(new Rename(restarts), MODE, told);
		assertEquals(Told.DROPPED, told.next());
		assertTrue(said.failures.isEmpty());
	}

	@Test
	void tellsWhatNobodyForesaw() throws InterruptedException {
		runner.run((Calculation<String>) host -> {
			throw new IllegalStateException("broken");
		}, MODE, told);
		assertEquals(Told.FAILED, told.next());
		assertInstanceOf(IllegalStateException.class, said.failures.poll(30, TimeUnit.SECONDS));
	}

	@Test
	void tellsOfWhatBreaksInAnyStep() throws InterruptedException {
		Calculation<String> good = host -> "good";
		for (Work<Boolean, String, String> broken : List.of(new Broken(good, true), new Broken(good, false))) {
			runner.run(broken, MODE, told);
			assertEquals(Told.FAILED, told.next());
			assertInstanceOf(LinkageError.class, said.failures.poll(30, TimeUnit.SECONDS));
		}
	}

	/** Breaks when it is prepared or when it is applied. */
	private record Broken(Calculation<String> good, boolean early) implements Work<Boolean, String, String> {

		@Override
		public Set<ModelFile> files() {
			return good.files();
		}

		@Override
		public Boolean prepare() {
			if (early) {
				throw new LinkageError();
			}
			return good.prepare();
		}

		@Override
		public String work(Boolean taken, Host host) throws CoreException {
			return good.work(taken, host);
		}

		@Override
		public Operation<String> apply(String worked) {
			throw new LinkageError();
		}
	}

	@Test
	void tellsNothingThatTheReplyHasTold() throws Exception {
		var telling = new Told(thread, true);
		runner.run((Calculation<String>) host -> {
			throw new CoreException(Status.error("no"));
		}, MODE, telling);
		assertEquals(Told.FAILED, telling.next());
		assertNull(thread.get(said.failures::poll));
	}

	@Test
	void tellsWhatBreaksWhereItIsShown() throws InterruptedException {
		runner.run((Calculation<String>) host -> "", MODE, result -> {
			throw new IllegalStateException("the view");
		});
		assertInstanceOf(IllegalStateException.class, said.failures.poll(30, TimeUnit.SECONDS));
	}

	@Test
	void isCancelledBeforeItBegins() throws InterruptedException {
		Running running = runner.run((Calculation<String>) host -> "", MODE.after(Duration.ofDays(1)), told);
		running.cancel();
		assertEquals(Told.DROPPED, told.next());
	}

	@Test
	void appliesNothingOnceCancelled() throws Exception {
		Running running = runner.run(new Rename(false), MODE, told);
		working.await();
		running.cancel();
		goOn.countDown();
		assertEquals(Told.DROPPED, told.next());
		assertEquals("", thread.get(this::name));
		assertTrue(said.failures.isEmpty());
	}

	@Test
	void isCancelledWhileTheModelIsBusy() throws Exception {
		runner.run(new Rename(false), MODE, told);
		working.await();
		thread.execute(() -> {
			goOn.countDown();
			Job.getJobManager().cancel(WorkRunner.FAMILY);
		});
		assertEquals(Told.DROPPED, told.next());
		assertEquals("", thread.get(this::name));
	}

	@Test
	void countsTheLatestForAThing() throws InterruptedException {
		RunMode mode = MODE.latestFor(this).inTurnWith(this);
		runner.run(new Rename(false), mode, told);
		working.await();
		runner.run((Calculation<String>) host -> "second", mode, told);
		runner.run((Calculation<String>) host -> "third", mode, told);
		assertEquals(Told.DROPPED, told.next());
		goOn.countDown();
		assertEquals(List.of(Told.DROPPED, "third"), List.of(told.next(), told.next()));
		told.assertNoMore();
	}

	@Test
	void isAwaitedByAThreadInTheBackground() throws Exception {
		goOn.countDown();
		assertEquals("+", runner.await(new Rename(true), new NullProgressMonitor()));
		assertEquals("+", thread.get(this::name));
	}

	@Test
	void isCancelledWhereItIsAwaited() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		goOn.countDown();
		var work = new Rename(true);
		assertThrows(OperationCanceledException.class, () -> runner.await(work, monitor));
	}

	@Test
	void isNeverAwaitedByTheThreadOfTheModel() {
		var work = new Rename(true);
		var refused = assertThrows(ExecutionException.class,
				() -> thread.get(() -> runner.await(work, new NullProgressMonitor())));
		assertInstanceOf(IllegalStateException.class, refused.getCause());
	}
}
