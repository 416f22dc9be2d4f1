package org.portwright.bench.window;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The explorer of the window. */
@SuppressWarnings("nls")
final class Explorer {

	private static final String VIEW = "org.portwright.ui.explorer";

	private Explorer() {
	}

	/** Shows it with the rows of the first engagement. */
	static void open(WindowSteps work) {
		work.then("", () -> Shown.page().showView(VIEW));
		work.then("", () -> tell(SWT.Expand, engagement()));
	}

	/** Shows what is in the first file, and in the rows of that. */
	static void openFirstFile(WindowSteps work) {
		work.then("", () -> tell(SWT.Expand, row(0)));
		work.then("", () -> List.of(row(0).getItems()).forEach(item -> tell(SWT.Expand, item)));
	}

	/** Clicks on a row of the engagement, counted from 0 and over again. */
	static void click(int row) {
		tell(SWT.Selection, row(row));
	}

	/** Shows what is in the first file alone. */
	static void expandFirstFile() {
		tell(SWT.Expand, row(0));
	}

	private static TreeItem engagement() {
		return Shown.any(Tree.class, Control::isVisible).getItem(0);
	}

	private static TreeItem row(int row) {
		return engagement().getItem(row % engagement().getItemCount());
	}

	private static void tell(int type, TreeItem item) {
		var event = new Event();
		event.item = item;
		item.setExpanded(item.getExpanded() || type == SWT.Expand);
		item.getParent().setSelection(item);
		item.getParent().notifyListeners(type, event);
	}
}
