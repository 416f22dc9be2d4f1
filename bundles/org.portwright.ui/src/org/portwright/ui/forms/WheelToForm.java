package org.portwright.ui.forms;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Gives the turns of the mouse wheel over a choice to the form that it is in: whoever scrolls that must not change what
 * comes under the mouse, and would not see it.
 */
public final class WheelToForm implements Listener {

	private final Control choice;

	private WheelToForm(Control choice) {
		this.choice = choice;
	}

	public static void over(Control choice) {
		choice.addListener(SWT.MouseVerticalWheel, new WheelToForm(choice));
	}

	@Override
	public void handleEvent(@Nullable Event wheel) {
		if (wheel == null) {
			return;
		}
		wheel.doit = false;
		for (Composite parent = choice.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite form) {
				int lines = form.getVerticalBar() == null ? 0 : form.getVerticalBar().getIncrement();
				Point origin = form.getOrigin();
				form.setOrigin(origin.x, Math.max(0, origin.y - wheel.count * lines));
				return;
			}
		}
	}
}
