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

	/** @param below what it opens below */
	protected PopupBelow(Control below) {
		super(below.getShell(), INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, null);
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
