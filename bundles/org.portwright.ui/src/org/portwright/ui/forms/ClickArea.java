package org.portwright.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps a link or a check box no larger than its words. Layouts give it the whole width of its column, so that long
 * words wrap, and a click on the blank paper behind the words would count.
 */
final class ClickArea {

	private ClickArea() {
	}

	/** Keeps a control no wider than its words are in one line. */
	static <C extends Control> C narrow(C control) {
		control.addListener(SWT.Resize, resized -> {
			int words = words(control).x;
			Point size = control.getSize();
			if (words < size.x) {
				control.setSize(words, size.y);
			}
		});
		return control;
	}

	/** Keeps a control no wider, and while its words take one line no higher, than they are. */
	static <C extends Control> C tight(C control) {
		control.addListener(SWT.Resize, resized -> {
			Point words = words(control);
			Point size = control.getSize();
			if (words.x <= size.x && (words.x < size.x || words.y < size.y)) {
				control.setSize(words.x, Math.min(words.y, size.y));
			}
		});
		return control;
	}

	private static Point words(Control control) {
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT, false);
	}
}
