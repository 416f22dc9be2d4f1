package org.portwright.ui.forms;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormText;

/** The colour of words on forms where a theme says nothing of it. */
public final class FormForeground {

	private FormForeground() {
	}

	/** Returns the colour of a link or a text with mark-up; null for other controls, which have the system's. */
	public static @Nullable Color of(Control control) {
		return ThemedLink.isOne(control) ? JFaceColors.getHyperlinkText(control.getDisplay())
				: control instanceof FormText ? control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND) : null;
	}
}
