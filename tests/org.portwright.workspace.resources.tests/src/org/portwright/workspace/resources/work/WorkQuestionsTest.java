package org.portwright.workspace.resources.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workspace.resources.work.WorkRunner.Running;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host.Question;

/** What work says to people and asks them while it goes on. */
@SuppressWarnings("nls")
class WorkQuestionsTest {

	private static final RunMode MODE = RunMode.hidden("test");

	private final SingleThread thread = new SingleThread();
	private final Said said = new Said();
	private final WorkRunner runner = new WorkRunner(thread, said);
	private final Told told = new Told(thread, false);

	@AfterEach
	void end() {
		thread.close();
	}

	@Test
	void putsATextAndAQuestion() throws InterruptedException {
		runner.run((Calculation<String>) host -> {
			host.tell("code");
			return host.ask(new Question("go on?", List.of("yes", "no"))).orElse("nobody");
		}, MODE, told);
		var answer = said.asked.poll(30, TimeUnit.SECONDS);
		assertNotNull(answer);
		assertEquals(List.of("code", "go on?"), said.shown);
		answer.accept("no");
		assertEquals("no", told.next());
		assertEquals(List.of(), said.shown);
	}

	@Test
	void isCancelledByAQuestionPutAway() throws InterruptedException {
		runner.run((Calculation<String>) host -> host.ask(new Question("go on?", List.of("yes"))).orElse("nobody"),
				MODE, told);
		var answer = said.asked.poll(30, TimeUnit.SECONDS);
		assertNotNull(answer);
		answer.accept("");
		assertEquals(Told.DROPPED, told.next());
		assertEquals(List.of(), said.shown);
		assertTrue(said.failures.isEmpty(), "a cancel is quiet");
	}

	@Test
	void asksNoLongerOnceCancelled() throws Exception {
		Running running = runner.run(
				(Calculation<String>) host -> host.ask(new Question("go on?", List.of("yes"))).orElse("nobody"), MODE,
				told);
		assertNotNull(said.asked.poll(30, TimeUnit.SECONDS));
		running.cancel();
		assertEquals(Told.DROPPED, told.next());
		assertEquals(List.of(), said.shown);
	}
}
