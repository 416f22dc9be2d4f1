package org.portwright.ui.internal.problems;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide a column is that shows so many letters. */
final class ColumnWidth {

	private ColumnWidth() {
	}

	static int of(Control control, int letters) {
		var gc = new GC(control);
		try {
			return (int) (gc.getFontMetrics().getAverageCharacterWidth() * letters);
		} finally {
			gc.dispose();
		}
	}
}
