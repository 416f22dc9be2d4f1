package org.portwright.ui.table;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;

/**
 * What was selected and current before a table shows other rows.
 *
 * @param numbers how many numbers there were, shown or not
 * @param first   the place of the first selected row
 * @param current the current cell
 * @param key     tells the row of the current cell from all others
 */
record FormerSelection(long numbers, OptionalInt first, Optional<PositionCoordinate> current, Optional<String> key) {

	/** As it is now. */
	static FormerSelection of(NumberTable table) {
		Arrangement shown = table.shown();
		Optional<PositionCoordinate> current = table.current();
		return new FormerSelection(shown.rows().numbers(), table.selectedPlace(), current,
				current.map(at -> shown.rows().key(shown.row(at.rowPosition))));
	}

	/**
	 * Selects what is left of it. Where rows were taken out and nothing is left, the row after them is the next to work
	 * on; a filter that hides them selects none.
	 *
	 * @param now what is shown, and nothing of it selected
	 * @param all whether every row is to be selected
	 */
	void restore(RowSelection selection, Arrangement now, boolean all) {
		if (all) {
			selection.selectAll();
		} else {
			now.selected().forEach(place -> selection.selectRow(0, place, false, true));
		}
		if (selection.getSelectedRowCount() == 0 && now.rows().numbers() < numbers) {
			first.ifPresent(place -> selection.selectRow(0, Math.min(place, now.size() - 1), false, false));
		}
		current.ifPresent(at -> selection.setCurrent(at.columnPosition, place(at.rowPosition, selection, now)));
	}

	/** Where the current cell goes on: with its row if that is selected still, else in a selected one. */
	private int place(int before, RowSelection selection, Arrangement now) {
		int nearest = Math.min(before, now.size() - 1);
		return now.selected().stream().filter(place -> key.equals(Optional.of(now.rows().key(now.row(place)))))
				.findFirst().orElseGet(() -> selection.isRowPositionSelected(nearest) ? nearest
						: selection.firstSelected().orElse(nearest));
	}
}
