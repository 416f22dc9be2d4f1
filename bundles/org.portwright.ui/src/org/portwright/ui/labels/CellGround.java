package org.portwright.ui.labels;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The ground below a cell whose text is drawn by its label provider. GTK has a row drawn anew when something that lay
 * over it is gone and another row changes, and clears only a part of it: what is drawn over itself looks bold.
 */
public final class CellGround {

	private CellGround() {
	}

	/**
	 * Clears the cell of a tree of one column that is about to be drawn; the ground of a selected one is drawn by the
	 * platform. The event's own bounds begin too far to the left where the cell has an image, and end too early.
	 */
	public static void clear(Event drawn) {
		if (Util.isGtk() && (drawn.detail & SWT.SELECTED) == 0 && drawn.item instanceof TreeItem item) {
			GC gc = drawn.gc;
			Color before = gc.getBackground();
			gc.setBackground(item.getParent().getBackground());
			Rectangle cell = item.getTextBounds(drawn.index);
			if (item.getImage(drawn.index) != null) {
				cell.add(item.getImageBounds(drawn.index));
			}
			gc.fillRectangle(cell.x, drawn.y, item.getParent().getSize().x - cell.x, drawn.height);
			gc.setBackground(before);
		}
	}
}
