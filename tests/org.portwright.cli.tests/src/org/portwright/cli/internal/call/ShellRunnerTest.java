package org.portwright.cli.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.Portwright;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Work;

/** Work in the shell: what it says, what it asks, and how Ctrl-C stops it. */
@SuppressWarnings("nls")
class ShellRunnerTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Interruption interruption = new Interruption();

	private ShellRunner runner(String input) {
		return new ShellRunner(new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err),
				interruption);
	}

	@Test
	void saysWhatIsNeededAtOnceAndNotAmongTheResults() throws CoreException {
		Calculation<String> work = host -> {
			host.tell("the code");
			return err.toString(StandardCharsets.UTF_8);
		};
		assertEquals("the code" + System.lineSeparator(), runner("").run(work));
		assertEquals("", out.toString(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource({ "'1\n', yes", "'2\n', no", "' 2 \r\n', no", "'2', no", "'3\n', nobody", "'yes\n', nobody",
			"'\n', nobody",
			"'', nobody" })
	void takesTheNumberOfAnAnswer(String typed, String answer) throws CoreException {
		Calculation<String> work = host -> host.ask(new Question("Go on?", List.of("yes", "no"))).orElse("nobody");
		assertEquals(answer, runner(typed).run(work));
		assertEquals(List.of("Go on?", "  1  yes", "  2  no"), err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void readsNoMoreThanTheAnswer() throws CoreException {
		Calculation<String> work = host -> host.ask(new Question("?", List.of("a", "b"))).orElse("nobody")
				+ host.ask(new Question("?", List.of("a", "b"))).orElse("nobody");
		assertEquals("ba", runner("2\n1\n").run(work));
		assertEquals("nobodynobody", runner("1".repeat(1_000_000)).run(work));
	}

	@Test
	void whoeverInterruptsWaitsUntilItHasStopped() throws Exception {
		var begun = new CountDownLatch(1);
		var goOn = new CountDownLatch(1);
		Calculation<String> work = host -> {
			begun.countDown();
			awaitIt(goOn);
			SubMonitor.convert(host.monitor()).checkCanceled();
			return "";
		};
		var refused = new Throwable[1];
		var call = new Thread(() -> {
			refused[0] = assertThrows(OperationCanceledException.class, () -> runner("").run(work));
			interruption.end();
		});
		call.start();
		begun.await();
		var interrupting = new Thread(interruption::stop);
		interrupting.start();
		while (!interruption.monitor().isCanceled()) {
			Thread.onSpinWait();
		}
		assertTrue(interrupting.isAlive(), "it is busy still");
		goOn.countDown();
		interrupting.join();
		call.join();
		assertTrue(refused[0] instanceof OperationCanceledException);
	}

	@Test
	void beginsNothingOnceInterrupted() {
		interruption.stop();
		Calculation<String> work = host -> "";
		assertThrows(OperationCanceledException.class, () -> runner("").run(work));
		assertThrows(OperationCanceledException.class, () -> runner("").run(monitor -> ""));
	}

	/** Gives a text and notes its steps; one of them may do something else first. */
	private static final class Noting implements Work<String, String, String> {

		final List<String> steps = new ArrayList<>();
		private final String special;
		private final Runnable first;

		Noting(String special, Runnable first) {
			this.special = special;
			this.first = first;
		}

		private String note(String step) {
			steps.add(step);
			if (step.equals(special)) {
				first.run();
			}
			return step;
		}

		@Override
		public Set<ModelFile> files() {
			return Set.of();
		}

		@Override
		public String prepare() {
			return note("prepare");
		}

		@Override
		public String work(String taken, Host host) {
			return note("work");
		}

		@Override
		public Operation<String> apply(String worked) {
			return monitor -> note("apply");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "prepare", "work", "apply" })
	void whatBreaksInAStepEndsTheWork(String step) throws InterruptedException {
		var work = new Noting(step, () -> {
			throw new LinkageError(step);
		});
		assertEquals(step, assertThrows(LinkageError.class, () -> runner("").run(work)).getMessage());
		assertEquals(step, work.steps.getLast());
		interruption.end();
		var interrupting = new Thread(interruption::stop);
		interrupting.start();
		interrupting.join(5_000);
		assertFalse(interrupting.isAlive(), "it takes the work for busy still");
	}

	@Test
	void appliesNothingThatWasInterruptedWhileItWorked() {
		var work = new Noting("work", () -> interruption.monitor().setCanceled(true));
		assertThrows(OperationCanceledException.class, () -> runner("").run(work));
		assertEquals(List.of("prepare", "work"), work.steps);
	}

	@Test
	void aTextIsReadNoFurther() {
		interruption.stop();
		var folder = new ByteArrayOutputStream();
		var console = new Console(new ByteArrayInputStream("020 7946 0000".getBytes(StandardCharsets.UTF_8)), folder,
				err);
		assertEquals(ExitCode.INTERRUPTED, new Portwright(console, name -> null, interruption).run("numbers", "-"));
		assertFalse(folder.size() > 0);
		assertEquals("", err.toString(StandardCharsets.UTF_8), "cancellation is quiet");
	}

	private static void awaitIt(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
