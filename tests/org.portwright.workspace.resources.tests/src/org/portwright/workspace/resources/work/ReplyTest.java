package org.portwright.workspace.resources.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.workspace.work.Calculation;

/** The end of a reply, which is called once whatever became of the work and of the calls before it. */
@SuppressWarnings("nls")
class ReplyTest {

	private static final RunMode MODE = RunMode.hidden("test");

	private final SingleThread thread = new SingleThread();
	private final Said said = new Said();
	private final WorkRunner runner = new WorkRunner(thread, said);
	private final AtomicInteger finished = new AtomicInteger();
	private final CountDownLatch ended = new CountDownLatch(1);

	@AfterEach
	void end() {
		thread.close();
	}

	private enum Outcome {
		DONE, FAILED, BROKEN, DROPPED, NEVER_BEGUN
	}

	/** Runs work with that outcome and waits until its reply has finished. */
	private void run(Outcome outcome, Reply<String> reply) throws Exception {
		Calculation<String> work = host -> switch (outcome) {
		case DONE -> "done";
		case FAILED -> throw new IllegalStateException("failed");
		case BROKEN -> throw new LinkageError("broken");
		default -> throw new OperationCanceledException();
		};
		boolean begins = outcome != Outcome.NEVER_BEGUN;
		WorkRunner.Running running = runner.run(work, begins ? MODE : MODE.after(Duration.ofDays(1)), reply);
		if (!begins) {
			running.cancel();
		}
		assertTrue(ended.await(30, TimeUnit.SECONDS), "not finished");
		// What came after it on the thread of the model has come by then.
		thread.get(() -> true);
	}

	private void finish() {
		finished.incrementAndGet();
		ended.countDown();
	}

	/** Breaks wherever it is called, but for the end. */
	private final class BreakingReply implements Reply<String> {

		@Override
		public void done(String result) {
			throw new IllegalStateException("the view");
		}

		@Override
		public boolean failed(Throwable reason) {
			throw new IllegalStateException("the view");
		}

		@Override
		public void dropped() {
			throw new IllegalStateException("the view");
		}

		@Override
		public void finished() {
			finish();
		}
	}

	@ParameterizedTest
	@EnumSource
	void endsOnceAfterAnyOutcome(Outcome outcome) throws Exception {
		run(outcome, Reply.atEnd(this::finish));
		assertEquals(1, finished.get());
	}

	@ParameterizedTest
	@EnumSource
	void endsOnceThoughTheCallBeforeBreaks(Outcome outcome) throws Exception {
		run(outcome, new BreakingReply());
		assertEquals(1, finished.get());
	}

	@Test
	void aFailureIsShownThoughTheReplyHasNoOtherUseForIt() throws Exception {
		run(Outcome.FAILED, Reply.atEnd(this::finish));
		assertInstanceOf(IllegalStateException.class, said.failures.poll(30, TimeUnit.SECONDS));
	}

	@Test
	void aFailureIsShownThoughTheReplyToItBreaks() throws Exception {
		run(Outcome.FAILED, new BreakingReply());
		assertEquals(List.of("failed"), said.failures.stream().map(Throwable::getMessage).toList());
	}
}
