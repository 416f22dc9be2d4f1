package org.portwright.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.widgets.Section;
import org.portwright.ui.labels.MixedColour;

/**
 * The line under the title of a section, in place of the bar of the platform. That one makes a picture as large as the
 * whole section, and copies it four times, whenever anything of the section is painted, be it the caret of a field.
 */
public final class TitleLine {

	/** How much of the colour of text there is in it, in percent. */
	private static final int DIMMED = 25;
	/** Between the line and what comes below it. */
	private static final int GAP = 3;

	private TitleLine() {
	}

	/** Paints it from now on in the colours of the theme; the title has the colour of text. */
	public static void under(Section section) {
		section.setTitleBarForeground(section.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		for (Listener bar : section.getListeners(SWT.Paint)) {
			section.removeListener(SWT.Paint, bar);
		}
		section.addListener(SWT.Paint, painted -> paint(section, painted.gc));
	}

	private static void paint(Section section, GC gc) {
		Rectangle area = section.getClientArea();
		int y = bottom(section, area) - GAP;
		gc.setForeground(MixedColour.of(section.getForeground(), section.getBackground(), DIMMED));
		gc.drawLine(area.x + section.marginWidth, y, area.x + area.width - section.marginWidth - 1, y);
	}

	/** Where the title ends. */
	private static int bottom(Section section, Rectangle area) {
		Control client = section.getClient();
		return section.isExpanded() && client != null ? client.getLocation().y : area.y + area.height;
	}
}
