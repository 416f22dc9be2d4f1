package org.portwright.ui.table;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** By which column a table is sorted, and how that changes. It says nothing of the file, whose order stays. */
final class ColumnSort {

	private final Runnable changed;
	private Optional<Sorting> sorting = Optional.empty();

	/** @param changed hears of every change */
	ColumnSort(Runnable changed) {
		this.changed = changed;
	}

	/** A click on the head of a column turns its order. */
	void follow(NatTable table) {
		table.getUiBindingRegistry().registerSingleClickBinding(
				new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
				(clicked, event) -> turn(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
	}

	/** Sorts by a column: at first ascending, then descending, then as in the file. */
	void turn(int column) {
		boolean known = sorting.filter(now -> now.column() == column).isPresent();
		if (!known) {
			sort(Optional.of(new Sorting(column, false)));
		} else if (sorting.filter(Sorting::descending).isPresent()) {
			sort(Optional.empty());
		} else {
			sort(Optional.of(new Sorting(column, true)));
		}
	}

	/** Sorts like this from now on. */
	void sort(Optional<Sorting> wanted) {
		sorting = wanted;
		changed.run();
	}

	/** How it is sorted; empty for the order of the file. */
	Optional<Sorting> now() {
		return sorting;
	}
}
