package org.portwright.ui.internal.popup;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** What opens directly below a control, in the colours of a list, and is gone when anything else is used. */
public abstract class PopupBelow extends PopupDialog {

	private final Control below;

	/**
	 * @param style    whether it takes the keyboard, by the constants of the platform for shells that pop up
	 * @param infoText says at the bottom which keys there are; {@code null} if nothing is to be said
	 */
	protected PopupBelow(Control below, int style, @Nullable String infoText) {
		super(below.getShell(), style, true, false, false, false, false, null, infoText);
		this.below = below;
	}

	/** What it is below. */
	protected final Control below() {
		return below;
	}

	@Override
	protected Point getInitialLocation(@Nullable Point size) {
		return below.toDisplay(0, below.getSize().y);
	}

	@Override
	protected Color getBackground() {
		return below.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	@Override
	protected Color getForeground() {
		return below.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
	}
}
