package org.portwright.ui.labels;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The ground below a cell whose text is drawn by its label provider. GTK has a row drawn anew when something that lay
 * over it is gone and another row changes, and clears only a part of it: what is drawn over itself looks bold.
 */
public final class CellGround {

	private CellGround() {
	}

	/** Clears the cell that is about to be drawn; the ground of a selected one is drawn by the platform. */
	public static void clear(Event drawn) {
		if (Util.isGtk() && (drawn.detail & SWT.SELECTED) == 0 && drawn.widget instanceof Control control) {
			GC gc = drawn.gc;
			Color before = gc.getBackground();
			gc.setBackground(control.getBackground());
			gc.fillRectangle(drawn.getBounds());
			gc.setBackground(before);
		}
	}
}
