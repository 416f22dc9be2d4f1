package org.portwright.ui.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.FormColors;

/** The colours of a table of numbers: those that the platform's theme gives a table just now. */
record TableColours(Color background, Color foreground, Color selection, Color selectedText, Color head, Color headText,
		Color line, Color dimmed) {

	private static final int LINE = 14;
	private static final int HEAD = 6;
	private static final int DIMMED = 60;

	/** The colours of now, on those of what the table is in: the style sheet of the theme knows that. */
	static TableColours of(Control surroundings) {
		Display display = surroundings.getDisplay();
		Color background = surroundings.getBackground();
		Color foreground = surroundings.getForeground();
		return new TableColours(background, foreground, display.getSystemColor(SWT.COLOR_LIST_SELECTION),
				display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT), mix(foreground, background, HEAD),
				foreground, mix(foreground, background, LINE), mix(foreground, background, DIMMED));
	}

	private static Color mix(Color one, Color other, int percent) {
		return new Color(FormColors.blend(one.getRGB(), other.getRGB(), percent));
	}
}
