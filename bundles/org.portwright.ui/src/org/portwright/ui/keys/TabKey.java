package org.portwright.ui.keys;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The tabulator in a text of several lines. */
public final class TabKey {

	private TabKey() {
	}

	/** Has it lead to what comes next, as it does out of a text of one line; the platform writes it into the text. */
	public static void leadsOutOf(Text text) {
		text.addListener(SWT.Traverse, key -> key.doit |= key.detail == SWT.TRAVERSE_TAB_NEXT);
	}
}
