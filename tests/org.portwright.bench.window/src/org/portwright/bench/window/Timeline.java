package org.portwright.bench.window;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.ide.IDE;

/**
 * Shows the dates of an engagement in a window that they fill, scrolls them, and makes the days wider and narrower. It
 * writes a line with the time in which each of these is drawn; where days have another width, they are laid out too.
 *
 * @param file an order of the engagement in the workspace
 * @param runs how often
 */
@SuppressWarnings("nls")
record Timeline(IPath file, int runs) {

	private static final String VIEW = "org.portwright.ui.timeline";
	private static final double NANOS_PER_MILLI = 1e6;

	/** Says what is done. */
	void plan(WindowSteps work) {
		var begun = new AtomicLong();
		var before = new AtomicLong();
		String[] word = { "" };
		work.then("", () -> IDE.openEditor(Shown.page(), ResourcesPlugin.getWorkspace().getRoot().getFile(file)));
		work.then("", () -> Shown.page().showView(VIEW));
		work.then("", () -> Shown.page().toggleZoom(Shown.page().findViewReference(VIEW)));
		work.then("", () -> {
			Canvas canvas = canvas();
			canvas.getDisplay().addFilter(SWT.Paint, event -> {
				if (event.widget == canvas && !word[0].isEmpty()) {
					// The system draws at its own pace: waiting for it is not counted.
					begun.set(System.nanoTime() - before.getAndSet(0));
				}
			});
			// Whoever listens last hears of it when it is drawn.
			canvas.addListener(SWT.Paint, event -> {
				if (begun.get() != 0) {
					Report.line("portwright.bench." + word[0] + ' '
							+ (System.nanoTime() - begun.getAndSet(0)) / NANOS_PER_MILLI);
				}
			});
		});
		work.then("", () -> word[0] = "frame");
		for (int i = 0; i < runs; i++) {
			work.then("", () -> {
				ScrollBar bar = canvas().getVerticalBar();
				bar.setSelection(bar.getSelection() + bar.getPageIncrement());
				bar.notifyListeners(SWT.Selection, new Event());
			});
		}
		work.then("", () -> word[0] = "zoom");
		for (int i = 0; i < runs; i++) {
			char key = i % 2 == 0 ? '+' : '-';
			work.then("", () -> {
				long start = System.nanoTime();
				var event = new Event();
				event.keyCode = key;
				event.character = key;
				event.stateMask = SWT.MOD1;
				canvas().notifyListeners(SWT.KeyDown, event);
				before.set(System.nanoTime() - start);
			});
		}
		work.then("", () -> word[0] = "");
		work.then("", () -> Shown.page().closeAllEditors(false));
	}

	private static Canvas canvas() {
		return Shown.any(Canvas.class, canvas -> "TimelineCanvas".equals(canvas.getClass().getSimpleName()));
	}
}
