package org.portwright.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.ui.labels.MixedColour;

/** A text on a form that helps: it stands back behind the fields and their labels, and is read without effort. */
public final class HintLabel {

	/** How much of the colour of text there is in it, in percent. */
	private static final int DIMMED = 65;

	private HintLabel() {
	}

	/** Makes one. */
	public static Label of(Composite parent, FormToolkit toolkit, String text) {
		Label label = toolkit.createLabel(parent, text, SWT.WRAP);
		dim(label);
		// The style sheet of a theme gives it the colour of all labels, also later when another theme is chosen.
		label.addListener(SWT.Paint, painted -> dim(label));
		return label;
	}

	private static void dim(Label label) {
		Color dimmed = MixedColour.of(label.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND),
				label.getParent().getBackground(), DIMMED);
		if (!dimmed.equals(label.getForeground())) {
			label.setForeground(dimmed);
		}
	}
}
