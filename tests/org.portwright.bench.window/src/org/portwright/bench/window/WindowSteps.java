package org.portwright.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Does one thing after the other in the window. It writes a line with the time of each until the window rests, and one
 * with the longest time for which the window did not react meanwhile; after that it closes the workbench. The system
 * properties {@code portwright.bench.work}, {@code portwright.bench.file} and {@code portwright.bench.runs} say what is
 * done, with which file and how often; without a file there is nothing to do but close.
 */
@SuppressWarnings("nls")
final class WindowSteps implements Runnable {

	private static final String KIND = "portwright.bench.work";
	private static final String FILE = "portwright.bench.file";
	private static final String RUNS = "portwright.bench.runs";
	private static final double NANOS_PER_MILLI = 1e6;

	private record Step(String name, Action action) {
	}

	/** Something done on the window's thread. */
	@FunctionalInterface
	interface Action {
		void run() throws PartInitException;
	}

	private final Display display;
	private final Quiet quiet;
	private final Pulse pulse;
	private final Deque<Step> steps = new ArrayDeque<>();

	WindowSteps(Display display, Quiet quiet) {
		this.display = display;
		this.quiet = quiet;
		pulse = new Pulse(display);
		String file = System.getProperty(FILE);
		if (file != null) {
			plan(System.getProperty(KIND, ""), IPath.fromPortableString(file), Integer.getInteger(RUNS, 1));
		}
	}

	private void plan(String kind, IPath file, int runs) {
		if ("look".equals(kind)) {
			look(file);
		} else if ("restored".equals(kind)) {
			restored();
		} else if ("host".equals(kind)) {
			new HostWalk(file).plan(this);
		} else if ("undo".equals(kind)) {
			ThreeEditors.plan(this);
			InProjectExplorer.plan(this);
		} else if ("updates".equals(kind)) {
			new UpdateWalk(file).plan(this);
		} else if ("noUpdates".equals(kind)) {
			new UpdateWalk(file).planInVain(this);
		} else if ("entries".equals(kind)) {
			Seen.errors();
			then("", Entries::report);
		} else if ("timeline".equals(kind)) {
			new Timeline(file, runs).plan(this);
		} else if ("page".equals(kind)) {
			new FirstPage(file, pulse).plan(this);
		} else if ("due".equals(kind)) {
			new Due(file, runs).plan(this);
		} else if ("phones".equals(kind)) {
			new Phones(file, runs).plan(this);
		} else if ("engagement".equals(kind)) {
			new SharedNumbers(file, runs).plan(this);
		} else {
			new LargeFile(file, runs).plan(this);
		}
	}

	private void look(IPath folder) {
		try {
			new Look(folder.toPath()).plan(this);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the window has that was left open, and nothing is opened. */
	private void restored() {
		Seen.errors();
		then("", Seen::views);
		then("", Seen::editors);
		Seen.explorer(this);
	}

	/** After all that was said before this is done. */
	void then(String name, Action action) {
		steps.add(new Step(name, action));
	}

	@Override
	public void run() {
		if (steps.isEmpty()) {
			PlatformUI.getWorkbench().close();
			return;
		}
		Step step = steps.remove();
		quiet.work();
		pulse.longest();
		long start = System.nanoTime();
		try {
			step.action.run();
		} catch (PartInitException | RuntimeException e) {
			// Nobody would see it, and who measures would wait for ever.
			Report.line(e + " at " + List.of(e.getStackTrace()));
			Runtime.getRuntime().halt(1);
		}
		pulse.waited(System.nanoTime() - start);
		quiet.then(true, (moment, processorTime) -> {
			if (!step.name.isEmpty()) {
				Report.line(
						"portwright.bench." + step.name + ' ' + (quiet.restsSince() - start) / NANOS_PER_MILLI);
				Report.line("portwright.bench." + step.name + "-pause " + pulse.longest() / NANOS_PER_MILLI);
			}
			display.asyncExec(this);
		});
	}
}
