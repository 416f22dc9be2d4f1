package org.portwright.ui.table;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;

/**
 * Which rows are selected, and which cell is current: keys start there. Only rows that are shown are ever selected. A
 * current cell may be in a row that is not selected, as in a table that just got the focus.
 */
final class RowSelection extends SelectionLayer {

	RowSelection(IUniqueIndexLayer cells) {
		super(cells, false);
	}

	/** The keys of NatTable remember the place of a row that has gone, or none at all, and ask for it. */
	@Override
	public void selectRow(int column, int place, boolean withShift, boolean withControl) {
		if (place >= 0 && place < getRowCount()) {
			super.selectRow(column, place, withShift, withControl);
		}
	}

	/** NatTable moves nowhere while there is no current cell. */
	@Override
	public boolean doCommand(@Nullable ILayerCommand command) {
		if (command instanceof MoveSelectionCommand && current().isEmpty()) {
			selectRow(0, 0, false, false);
			return true;
		}
		return super.doCommand(command);
	}

	/** The current cell, as it is now; empty while there is none. */
	Optional<PositionCoordinate> current() {
		PositionCoordinate anchor = getSelectionAnchor();
		return anchor == null || anchor.rowPosition < 0 || anchor.rowPosition >= getRowCount() ? Optional.empty()
				: Optional.of(new PositionCoordinate(anchor));
	}

	/** Makes a cell the current one; what is selected stays so. */
	void setCurrent(int column, int place) {
		if (place >= 0 && place < getRowCount()) {
			moveSelectionAnchor(column, place);
			setLastSelectedCell(column, place);
		}
	}

	/** Selects the row of the current cell, if no row is selected. */
	void takeCurrent() {
		if (getSelectedRowCount() == 0) {
			current().ifPresent(at -> selectRow(at.columnPosition, at.rowPosition, false, false));
		}
	}

	/** Forgets a current cell whose row is not selected: what takes the current row would take it. */
	void forgetCurrent() {
		if (getSelectedRowCount() == 0) {
			clear(false);
		}
	}

	/** The place of the first selected row. */
	OptionalInt firstSelected() {
		return getSelectedRowPositions().stream().mapToInt(range -> range.start).filter(place -> place < getRowCount())
				.min();
	}
}
