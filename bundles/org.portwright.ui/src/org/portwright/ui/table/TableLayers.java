package org.portwright.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;

/** What the table is made of: cells, the selection over them, the part in sight, and the heads above. */
final class TableLayers {

	private final List<Column> columns;
	private final DataLayer cells;
	private final DataLayer heads;
	private final RowSelection selection;
	private final CompositeLayer all = new CompositeLayer(1, 2);

	TableLayers(List<Column> columns, IDataProvider content) {
		this.columns = columns;
		cells = new DataLayer(content);
		selection = new RowSelection(cells);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new RowBindings());
		// The one of NatTable draws frames around regions, which rows do not need.
		selection.setLayerPainter(new CellLayerPainter());
		var viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		heads = new DataLayer(new Heads(columns));
		var header = new ColumnHeaderLayer(heads, viewport, selection, false, new CellLayerPainter());
		header.addConfiguration(new DefaultColumnResizeBindings());
		all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		for (int column = 0; column < columns.size(); column++) {
			cells.setColumnWidthByPosition(column, columns.get(column).width());
		}
	}

	/** Lets the column of the problems, or else the last one, take what the others leave of a width. */
	void fill(int width) {
		int wide = columns.size() - 1;
		int others = 0;
		for (int column = 0; column < columns.size(); column++) {
			others += cells.getColumnWidthByPosition(column);
			wide = columns.get(column).kind() == Column.Kind.PROBLEM ? column : wide;
		}
		others -= cells.getColumnWidthByPosition(wide);
		cells.setColumnWidthByPosition(wide, Math.max(width - others, columns.get(wide).width()));
	}

	CompositeLayer all() {
		return all;
	}

	RowSelection selection() {
		return selection;
	}

	/**
	 * Takes other heights of rows, after the font has become another one, and gives each column room for its title and
	 * its values.
	 */
	void fit(GC font, int body, int head) {
		cells.setDefaultRowHeight(body);
		heads.setDefaultRowHeight(head);
		for (int column = 0; column < columns.size(); column++) {
			int title = font.textExtent(columns.get(column).title()).x + HeadPainter.BESIDE;
			int widest = columns.get(column).values().stream().mapToInt(value -> font.textExtent(value).x).max()
					.orElse(0);
			int least = Math.max(title, widest) + 2 * LinePainter.MARGIN;
			cells.setColumnWidthByPosition(column, Math.max(cells.getColumnWidthByPosition(column), least));
		}
	}

	/** Shows other rows. */
	void rowsChanged() {
		selection.clear(false);
		cells.fireLayerEvent(new RowStructuralRefreshEvent(cells));
	}

	/** The titles of the columns. */
	private record Heads(List<Column> columns) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return columns.get(column).title();
		}

		@Override
		public void setDataValue(int column, int row, @Nullable Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	/** Mouse and keys select rows alone: a column that is selected would be all rows, to remove or to copy. */
	private static final class RowBindings extends RowOnlySelectionBindings {

		@Override
		protected void configureColumnHeaderMouseClickBindings(@Nullable UiBindingRegistry bindings) {
			// A click on a head sorts.
		}
	}
}
