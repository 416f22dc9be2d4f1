package org.portwright.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.labels.MixedColour;

/** The colours of a table of numbers: those that the platform's theme gives a table just now. */
record TableColours(Color background, Color foreground, Color selection, Color selectedText, Color head, Color headText,
		Color line, Color dimmed) {

	private static final int LINE = 14;
	private static final int HEAD = 6;
	private static final int DIMMED = 60;

	/** The colours of now, on those of what the table is in: the style sheet of the theme knows that. */
	static TableColours of(Control files) {
		Display display = files.getDisplay();
		Color background = files.getBackground();
		Color foreground = files.getForeground();
		return new TableColours(background, foreground, display.getSystemColor(SWT.COLOR_LIST_SELECTION),
				display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT), MixedColour.of(foreground, background, HEAD),
				foreground, MixedColour.of(foreground, background, LINE),
				MixedColour.of(foreground, background, DIMMED));
	}
}
