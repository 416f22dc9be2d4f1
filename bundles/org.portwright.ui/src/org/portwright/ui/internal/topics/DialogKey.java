package org.portwright.ui.internal.topics;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/**
 * F1 in a dialog where nothing is bound to it: an IDE binds it for its windows alone, and GTK sends no help event for
 * it as other window systems do.
 *
 * @param part the dialog, or the part of it that has a topic
 */
public record DialogKey(Control part) implements Listener {

	/** Has F1 in a part of a dialog ask for the help of that part, if nobody else does. */
	public static void hear(Control part) {
		if (SWT.getPlatform().equals("gtk")) { //$NON-NLS-1$
			Display display = part.getDisplay();
			var key = new DialogKey(part);
			// What the workbench has bound to a key it takes out of the way in a filter of its own, which is older.
			display.addFilter(SWT.KeyDown, key);
			part.addDisposeListener(gone -> display.removeFilter(SWT.KeyDown, key));
		}
	}

	@Override
	@NonNullByDefault({})
	public void handleEvent(Event pressed) {
		if (pressed.doit && pressed.keyCode == SWT.F1 && pressed.stateMask == 0 && isIn(pressed.widget)) {
			pressed.doit = false;
			part.notifyListeners(SWT.Help, new Event());
		}
	}

	private boolean isIn(@Nullable Widget widget) {
		for (Control at = widget instanceof Control control ? control : null; at != null; at = at.getParent()) {
			if (at == part) {
				return true;
			}
		}
		return false;
	}
}
