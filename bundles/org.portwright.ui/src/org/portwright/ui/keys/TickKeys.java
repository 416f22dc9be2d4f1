package org.portwright.ui.keys;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * The keys of a table with boxes: the space bar ticks what is selected, Enter opens it and ticks nothing. GTK has Enter
 * press what has the focus within the row as well, and that is the box as long as no text was clicked.
 */
public final class TickKeys {

	private final Table table;

	private TickKeys(Table table) {
		this.table = table;
	}

	/** Gives a table these keys; it shows which row they are about as soon as it has the keyboard. */
	public static void of(Table table) {
		var keys = new TickKeys(table);
		table.addListener(SWT.FocusIn, focus -> keys.begin());
		if (Util.isGtk()) {
			table.addListener(SWT.KeyDown, TickKeys::pressed);
		}
	}

	/** No other row than one that is seen: one that comes into sight would move those under the mouse. */
	private void begin() {
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.setSelection(table.getTopIndex());
		}
	}

	/** GTK does not hear the key; that a row is opened is told by SWT all the same. */
	private static void pressed(Event key) {
		if (key.character == SWT.CR) {
			key.doit = false;
		}
	}
}
