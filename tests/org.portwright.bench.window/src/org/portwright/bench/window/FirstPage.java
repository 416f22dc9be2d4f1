package org.portwright.bench.window;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file once. It writes a line with the time until its page is shown, which comes with its title and is seen
 * when all of it is there.
 *
 * @param path the file in the workspace
 */
@SuppressWarnings("nls")
record FirstPage(IPath path) {

	private static final double NANOS_PER_MILLI = 1e6;

	/** Says what is done. */
	void plan(Work work) {
		var begun = new AtomicLong();
		work.then("", () -> PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Show, event -> {
			if (event.widget instanceof Composite body && body.getParent() instanceof Form form
					&& form.getBody() == body && begun.get() != 0) {
				long start = begun.getAndSet(0);
				body.getDisplay().asyncExec(() -> Report
						.line("portwright.bench.page " + (System.nanoTime() - start) / NANOS_PER_MILLI));
			}
		}));
		work.then("first", () -> {
			begun.set(System.nanoTime());
			IDE.openEditor(Shown.page(), ResourcesPlugin.getWorkspace().getRoot().getFile(path));
		});
		work.then("", () -> Shown.page().closeAllEditors(false));
	}
}
