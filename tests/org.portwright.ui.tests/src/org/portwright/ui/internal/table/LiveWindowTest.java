package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.Heartbeat;
import org.portwright.workbench.testing.WindowEvents;

/** The window never stands still, whatever is done with a hundred thousand numbers. */
@SuppressWarnings("nls")
class LiveWindowTest {

	private static final int NUMBERS = 100_000;
	private static final double PAUSE = 100;

	/** What is done; it pumps the events of the window. */
	@FunctionalInterface
	private interface Deed {

		void run();
	}

	private static void assertNoPause(String what, Deed deed) {
		// The first time classes are loaded and compiled.
		deed.run();
		double pause = longestPause(deed);
		if (pause > PAUSE) {
			// Of a loaded machine that kept a thread with a lock waiting, if it does not come again.
			double second = longestPause(deed);
			double third = longestPause(deed);
			assertTrue(Math.max(second, third) <= PAUSE,
					() -> "%s: pauses of %.0f, %.0f and %.0f ms".formatted(what, pause, second, third));
		}
	}

	/** Posts one small task after the other to the window and measures how much it works before it comes to each. */
	private static double longestPause(Deed deed) {
		var pulse = new Pulse();
		try (ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor()) {
			beat.scheduleWithFixedDelay(pulse::beat, 0, 2, TimeUnit.MILLISECONDS);
			deed.run();
			int posted = pulse.posted.get();
			WindowEvents.until("the last beat is answered", () -> pulse.answered > posted);
			beat.shutdownNow();
		}
		return pulse.longest;
	}

	/**
	 * Measures from one beat that the window answers to the next, or from when that was posted if it was late: the
	 * thread that posts may itself have to wait for its turn, and that is no pause of the window.
	 */
	private static final class Pulse {

		private final Display display = Display.getCurrent();
		private final Thread window = Thread.currentThread();
		private final AtomicInteger posted = new AtomicInteger();
		private int answered;
		private double last = WindowWork.millis();
		private double longest;

		private void beat() {
			posted.incrementAndGet();
			var beat = new Beat();
			display.asyncExec(beat);
			beat.worked = WindowWork.millis(window);
		}

		/** One small task. */
		private final class Beat implements Runnable {

			/** How much the window had worked just after this was posted; before that is known nothing is judged. */
			private volatile double worked = Double.POSITIVE_INFINITY;

			@Override
			public void run() {
				double now = WindowWork.millis();
				longest = Math.max(longest, now - Math.max(last, worked));
				last = now;
				answered++;
			}
		}
	}

	@Test
	void whileTheFilterIsTypedAndRowsAreSorted() {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(NUMBERS), NUMBERS)) {
			untilSaved(window);
			assertNoPause("typing", () -> {
				for (String typed : List.of("9", "99", "992", "9920", "leeds", "leeds user", "leeds user a", "")) {
					window.panel().type(typed);
					WindowEvents.until("the rows are filtered", () -> window.table().isArranged());
				}
			});
			assertNoPause("sorting", () -> {
				for (TenantColumn column : TenantColumn.values()) {
					window.table().sort().turn(column.ordinal());
					WindowEvents.until("the rows are sorted", () -> window.table().isArranged());
				}
			});
		}
	}

	@Test
	void whileAHundredThousandNumbersArePasted() {
		var text = new StringBuilder();
		for (int i = 0; i < NUMBERS; i++) {
			// Every other number of the reserved thousand, again and again: 500 entries.
			text.append(String.format("020 7946 0%03d%n", i * 2 % 1000));
		}
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		try (var window = NumbersWindow.open(Blank.order(), 0)) {
			assertNoPause("pasting", () -> {
				window.order().editing().paste();
				window.untilRows(500);
				window.engagementFiles().model().undo(window.file());
				window.untilRows(0);
			});
		}
	}

	@Test
	void whileATenantIsEditedCopiedAndSaved() {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(NUMBERS), NUMBERS)) {
			untilSaved(window);
			// The first time classes are loaded and compiled.
			edit(window);
			// Its posts do not stand in the way of those that the window's thread makes itself.
			try (var heartbeat = new Heartbeat(Display.getCurrent())) {
				edit(window);
				WindowEvents.until("the last beat is answered", heartbeat.nextAnswer());
				long work = heartbeat.longestWork().toMillis();
				assertTrue(work <= PAUSE, () -> work + " ms in " + heartbeat.reasons());
			}
		}
	}

	private static void edit(NumbersWindow window) {
		var model = window.engagementFiles().model();
		for (int i = 0; i < 20; i++) {
			model.perform("Rename", SetCommand.create(model.editingDomain(), window.file().root(),
					Literals.TENANT__NAME, "Contoso " + i));
			long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
			WindowEvents.until("the next key is pressed", () -> System.nanoTime() > next);
		}
		untilSaved(window);
	}

	private static void untilSaved(NumbersWindow window) {
		WindowEvents.until("it is saved", () -> !window.file().isDirty());
	}

	@Test
	void whileTenThousandEntriesAreUsedOtherwiseRemovedAndBroughtBack() {
		try (var window = NumbersWindow.open(SyntheticNumbers.order(10_000), 10_000)) {
			assertNoPause("removing", () -> {
				window.table().selectAll();
				window.order().editing().remove();
				window.untilRows(0);
				window.engagementFiles().model().undo(window.file());
				window.untilRows(10_000);
			});
		}
	}
}
