package org.portwright.bench.window;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.OperationException;

/**
 * Opens the view of what is due, over and over, and edits an order while it is seen, so that other rows come first. It
 * writes a line with the time from each opening until the rows are drawn.
 *
 * @param path an order of the engagement in the workspace
 * @param runs how often
 */
@SuppressWarnings("nls")
record Due(IPath path, int runs) {

	private static final String VIEW = "org.portwright.ui.due";
	private static final double NANOS_PER_MILLI = 1e6;

	/** Says what is done. */
	void plan(WindowSteps work) {
		var begun = new AtomicLong();
		work.then("", () -> IDE.openEditor(Shown.page(), file()));
		work.then("", () -> PlatformUI.getWorkbench().getDisplay().addFilter(SWT.SetData, event -> {
			if (event.widget instanceof Table && begun.get() != 0) {
				long start = begun.getAndSet(0);
				event.display.asyncExec(() -> Report
						.line("portwright.bench.open " + (System.nanoTime() - start) / NANOS_PER_MILLI));
			}
		}));
		for (int i = 0; i < runs; i++) {
			work.then("", () -> Shown.page().hideView(Shown.page().findViewReference(VIEW)));
			work.then("", () -> {
				begun.set(System.nanoTime());
				Shown.page().showView(VIEW);
			});
		}
		for (int i = 0; i < runs; i++) {
			String day = i % 2 == 0 ? "2026-01-05" : "2026-11-20";
			work.then("change", () -> set(day));
		}
		work.then("", () -> Shown.page().closeAllEditors(false));
	}

	private IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(path);
	}

	private void set(String day) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		try {
			new EditField(files.model(), files.opened(file()).orElseThrow(), new Assignment("submissionDate", day),
					"Edit", new Object()).execute(new NullProgressMonitor());
		} catch (OperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
