package org.portwright.ui.internal.problems;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * Shares the width of a table out among its columns whenever it gets another one, so that none is out of sight in a
 * narrow window and the first has the most of a wide one.
 */
final class ColumnShares {

	private ColumnShares() {
	}

	/** @param percents the share of each column; the last takes what is left */
	static void of(Tree tree, int... percents) {
		tree.addListener(SWT.Resize, e -> share(tree, percents));
		share(tree, percents);
	}

	private static void share(Tree tree, int... percents) {
		int left = tree.getClientArea().width;
		int width = left;
		TreeColumn[] columns = tree.getColumns();
		if (width == 0 || columns.length != percents.length) {
			return;
		}
		for (int i = 0; i < columns.length; i++) {
			int share = i == columns.length - 1 ? left : width * percents[i] / 100;
			columns[i].setWidth(share);
			left -= share;
		}
	}
}
