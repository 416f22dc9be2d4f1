package org.portwright.bench.window;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file once. Its page comes with the title, its body hidden until all of it is there. It writes a line with the
 * time from one to the other, and one each with the longest time for which the window did not react while the page was
 * made and when it was shown.
 */
@SuppressWarnings("nls")
final class FirstPage {

	private static final double NANOS_PER_MILLI = 1e6;

	private final IPath path;
	private final Pulse pulse;
	private long begun;

	/** @param path the file in the workspace */
	FirstPage(IPath path, Pulse pulse) {
		this.path = path;
		this.pulse = pulse;
	}

	/** Says what is done. */
	void plan(WindowSteps work) {
		work.then("", () -> {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.addFilter(SWT.Hide, this::hidden);
			display.addFilter(SWT.Show, this::shown);
		});
		work.then("first",
				() -> IDE.openEditor(Shown.page(), ResourcesPlugin.getWorkspace().getRoot().getFile(path)));
		work.then("", () -> Shown.page().closeAllEditors(false));
	}

	private static boolean isBody(Event event) {
		return event.widget instanceof Composite body && body.getParent() instanceof Form form
				&& form.getBody() == body;
	}

	private void hidden(Event event) {
		if (isBody(event) && begun == 0) {
			begun = System.nanoTime();
			event.display.asyncExec(pulse::longest);
		}
	}

	private void shown(Event event) {
		if (isBody(event) && begun != 0) {
			long start = begun;
			begun = 0;
			write("building", pulse.longest());
			event.display.asyncExec(() -> {
				write("page", System.nanoTime() - start);
				// The next task of the pulse has waited for the showing.
				event.display.timerExec(100, () -> write("showing", pulse.longest()));
			});
		}
	}

	private static void write(String word, long nanos) {
		Report.line("portwright.bench." + word + ' ' + nanos / NANOS_PER_MILLI);
	}
}
