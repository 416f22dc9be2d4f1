package org.portwright.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Gives keys a row to start from while their table has the focus. */
final class CurrentRow {

	private final NumberTable table;
	private final NatTable control;
	private final RowSelection selection;

	CurrentRow(NumberTable table, RowSelection selection) {
		this.table = table;
		this.selection = selection;
		control = table.control();
	}

	/**
	 * From now on there is one.
	 *
	 * @param changed hears that there is another one
	 */
	void follow(Runnable changed) {
		control.addListener(SWT.FocusIn, gained -> {
			ensure();
			control.redraw();
			changed.run();
		});
		control.addListener(SWT.MouseUp, this::clicked);
	}

	/** The first row in sight becomes the current one if there is none; it is not selected by that. */
	private void ensure() {
		if (selection.current().isEmpty()) {
			int first = Math.max(control.getRowIndexByPosition(1), 0);
			selection.setCurrent(0, table.selectedPlace().orElse(first));
		}
	}

	/** Other rows are shown now. */
	void rowsChanged() {
		if (control.isFocusControl()) {
			ensure();
		}
	}

	/** A click beside the rows, such as on a head, is no choice of a row. */
	private void clicked(Event click) {
		if (table.cellAt(click.x, click.y).isEmpty()) {
			selection.forgetCurrent();
			control.redraw();
		}
	}
}
