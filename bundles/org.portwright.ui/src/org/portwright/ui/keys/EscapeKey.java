package org.portwright.ui.keys;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The key Escape in a window of its own: the platform closes by it only what belongs to another window. */
public final class EscapeKey {

	private EscapeKey() {
	}

	/** Has the key do something. */
	public static void does(Shell shell, Runnable action) {
		shell.addListener(SWT.Traverse, key -> {
			if (key.detail == SWT.TRAVERSE_ESCAPE) {
				key.doit = false;
				action.run();
			}
		});
	}
}
