package org.portwright.bench.window;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file over and over, then types into its first field and into the filter field of its numbers, scrolls those,
 * and clicks and looks for numbers in the explorer.
 *
 * @param file the file in the workspace
 * @param runs how often
 */
@SuppressWarnings("nls")
record LargeFile(IPath file, int runs) {

	private static final List<String> NUMBERS_PAGES = List.of("org.portwright.ui.tenant.numbers",
			"org.portwright.ui.order.numbers");
	private static final int SCROLLED_ROWS = 3;

	/** Says what is done. */
	void plan(WindowSteps work) {
		for (int i = 0; i < runs; i++) {
			work.then("", () -> Shown.page().closeAllEditors(false));
			work.then("open",
					() -> IDE.openEditor(Shown.page(), ResourcesPlugin.getWorkspace().getRoot().getFile(file)));
		}
		for (int i = 0; i < runs; i++) {
			work.then("key", () -> Shown.text(SWT.NONE).append("x"));
		}
		work.then("", () -> NUMBERS_PAGES.forEach(Shown.editor()::setActivePage));
		for (int i = 0; i < runs; i++) {
			String typed = "0207".substring(0, 1 + i % 4);
			work.then("filter", () -> Shown.text(SWT.SEARCH).setText(typed));
		}
		work.then("", () -> Shown.text(SWT.SEARCH).setText(""));
		for (int i = 0; i < runs; i++) {
			work.then("scroll", LargeFile::scroll);
		}
		Explorer.open(work);
		for (int i = 0; i < runs; i++) {
			int row = i;
			work.then("click", () -> Explorer.click(row));
		}
		// What was typed would be asked about at the end.
		work.then("", () -> Shown.page().closeAllEditors(false));
		Explorer.openFirstFile(work);
		for (int i = 0; i < runs; i++) {
			String typed = "0207".substring(0, 1 + i % 4);
			work.then("search", () -> Shown.any(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0)
					.setText(typed));
		}
	}

	private static void scroll() {
		ScrollBar bar = Shown.inEditor(Canvas.class,
				canvas -> canvas.getVerticalBar() != null && canvas.getVerticalBar().getIncrement() > 1)
				.getVerticalBar();
		bar.setSelection(bar.getSelection() + SCROLLED_ROWS * bar.getIncrement());
		bar.notifyListeners(SWT.Selection, new Event());
	}
}
