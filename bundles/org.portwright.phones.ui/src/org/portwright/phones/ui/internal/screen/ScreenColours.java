package org.portwright.phones.ui.internal.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.portwright.ui.labels.MixedColour;

/** The colours of the theme for a phone and its screen: light or dark as that is. */
record ScreenColours(Control control) {

	private static final int BODY = 30;
	private static final int DIM = 65;
	private static final int BAR = 12;

	/** The body of the phone, which stands out from the window. */
	Color body() {
		return MixedColour.of(text(), screen(), BODY);
	}

	/** The ground of the screen. */
	Color screen() {
		return system(SWT.COLOR_LIST_BACKGROUND);
	}

	/** What is written on it. */
	Color text() {
		return system(SWT.COLOR_LIST_FOREGROUND);
	}

	/** What matters less. */
	Color dimmed() {
		return MixedColour.of(text(), screen(), DIM);
	}

	/** The ground of its first line, and of keys that need not be pressed. */
	Color bar() {
		return MixedColour.of(text(), screen(), BAR);
	}

	/** The ground of what is to be pressed. */
	Color pressed() {
		return system(SWT.COLOR_LIST_SELECTION);
	}

	/** What is written there. */
	Color onPressed() {
		return system(SWT.COLOR_LIST_SELECTION_TEXT);
	}

	private Color system(int id) {
		return control.getDisplay().getSystemColor(id);
	}
}
