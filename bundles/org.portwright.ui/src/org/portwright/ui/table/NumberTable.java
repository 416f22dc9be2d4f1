package org.portwright.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * A table of numbers with many rows. Filter and order are computed in the background on an immutable copy; the window
 * paints only the rows in sight.
 */
public final class NumberTable {

	/** Above this the selection is not kept when the rows change, unless all rows are selected and none comes in. */
	private static final int KEPT = 1000;
	private static final int PADDING = 8;

	static {
		CollectionFactories.load();
	}

	private final WorkRunner runner;
	private final List<Column> columns;
	private final TableLayers layers;
	private final NatTable table;
	private final Arranger arranger;
	private final CurrentRow currentRow;
	private final ColumnSort sort = new ColumnSort(this::arrange);
	private final List<Runnable> shownListeners = new ArrayList<>();
	private final List<Runnable> selectionListeners = new ArrayList<>();
	private Arrangement shown = Arrangement.EMPTY;
	private String shownFilter = ""; //$NON-NLS-1$
	private UnaryOperator<NumberRows> source = before -> NumberRows.NONE;
	private String filter = ""; //$NON-NLS-1$
	private TableColours colours;
	private Font font;
	private int lineHeight;
	private int figureWidth;

	NumberTable(Composite parent, WorkRunner runner, List<Column> columns) {
		this.runner = runner;
		this.columns = columns;
		layers = new TableLayers(columns, new Content());
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
				| SWT.H_SCROLL, layers.all(), false);
		colours = TableColours.of(parent);
		font = table.getFont();
		table.addConfiguration(new Painters());
		table.configure();
		// Sizes here are in the points of SWT, which knows the zoom of the monitor.
		table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		arranger = new Arranger(runner, this::show);
		table.addDisposeListener(disposed -> arranger.stop());
		table.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selectionListeners.forEach(Runnable::run);
				if (!arranger.isDone()) {
					// What is on its way knows what was selected when it was asked for.
					arrange();
				}
			}
		});
		sort.follow(table);
		table.addListener(SWT.Paint, painted -> followTheme());
		currentRow = new CurrentRow(this, layers.selection());
		currentRow.follow(() -> selectionListeners.forEach(Runnable::run));
		table.addListener(SWT.Resize, resized -> layers.fill(table.getClientArea().width));
		refreshLook();
	}

	/** The style sheet of a theme gives the parent its colours; cells take them from there. */
	private void followTheme() {
		if (!TableColours.of(table.getParent()).equals(colours) || !table.getFont().equals(font)) {
			refreshLook();
		}
	}

	/** What does work on its rows in the background. */
	WorkRunner runner() {
		return runner;
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** Takes colours and font as they are now. */
	void refreshLook() {
		colours = TableColours.of(table.getParent());
		table.setBackground(colours.background());
		font = table.getFont();
		var gc = new GC(table);
		lineHeight = gc.getFontMetrics().getHeight();
		figureWidth = gc.textExtent("0").x; //$NON-NLS-1$
		layers.fit(gc, lineHeight + PADDING, lineHeight + PADDING + PADDING / 2);
		gc.dispose();
		table.refresh();
	}

	/** How high a line of text is. */
	int lineHeight() {
		return lineHeight;
	}

	/** How wide a figure is. */
	int figureWidth() {
		return figureWidth;
	}

	/** Shows other rows, as soon as they are read, filtered and sorted. */
	public void setSource(UnaryOperator<NumberRows> source) {
		this.source = source;
		arrange();
	}

	/** Shows only rows that have what was typed. */
	void setFilter(String filter) {
		this.filter = filter;
		arrange();
	}

	/** How its rows are sorted. */
	ColumnSort sort() {
		return sort;
	}

	private void arrange() {
		table.redraw();
		arranger.arrange(new Arranger.Request(source, filter, sort.now(), selectedKeys()));
	}

	private Set<String> selectedKeys() {
		Set<String> keys = new HashSet<>();
		if (layers.selection().getSelectedRowCount() <= KEPT) {
			selectedRows().forEach(row -> keys.add(shown.rows().key(row)));
		}
		return keys;
	}

	private void show(Arrangement arrangement) {
		if (table.isDisposed()) {
			return;
		}
		boolean all = isAllSelected() && filter.equals(shownFilter) && arrangement.size() <= shown.size();
		var former = FormerSelection.of(this);
		shown = arrangement;
		shownFilter = filter;
		layers.rowsChanged();
		former.restore(layers.selection(), shown, all);
		currentRow.rowsChanged();
		shownListeners.forEach(Runnable::run);
		selectionListeners.forEach(Runnable::run);
	}

	/** Selects the current row, if no row is selected: what works on rows works on it. */
	public void takeCurrent() {
		layers.selection().takeCurrent();
	}

	/** Whether they are so many that they are not kept one by one, and all. */
	private boolean isAllSelected() {
		int count = layers.selection().getSelectedRowCount();
		return count > KEPT && count == shown.size();
	}

	/** Whether what is shown is what was asked for last. */
	public boolean isArranged() {
		return arranger.isDone();
	}

	/** What is shown now. */
	public Arrangement shown() {
		return shown;
	}

	/** The selected rows, as rows of what is shown, from top to bottom. */
	public IntStream selectedRows() {
		Arrangement now = shown;
		return layers.selection().getSelectedRowPositions().stream()
				.sorted((one, other) -> Integer.compare(one.start, other.start))
				.flatMapToInt((Range range) -> IntStream.range(range.start, Math.min(range.end, now.size())))
				.map(now::row);
	}

	/** The place of the first selected row; empty while no row is selected. */
	public OptionalInt selectedPlace() {
		return layers.selection().firstSelected();
	}

	/** How many rows are selected. */
	public int selectedCount() {
		return layers.selection().getSelectedRowCount();
	}

	void selectAll() {
		layers.selection().selectAll();
		table.redraw();
	}

	/** Makes a row the only one selected. */
	void select(int place) {
		layers.selection().selectRow(0, place, false, false);
	}

	/** Makes the row that is wanted the only one selected and brings it into sight; false if it is not shown. */
	boolean reveal(Function<Arrangement, OptionalInt> wanted) {
		OptionalInt found = wanted.apply(shown);
		found.ifPresent(this::select);
		found.ifPresent(place -> table.doCommand(new ShowRowInViewportCommand(place)));
		return found.isPresent();
	}

	/** Scrolls until a cell is in sight. */
	public void bringIntoSight(int column, int place) {
		table.doCommand(new ShowCellInViewportCommand(column, place));
	}

	/** The place and column of the current cell; empty while there is none. */
	public Optional<PositionCoordinate> current() {
		return layers.selection().current();
	}

	boolean isCurrent(ILayerCell cell) {
		return table.isFocusControl() && current().filter(at -> at.rowPosition == cell.getRowIndex()
				&& at.columnPosition == cell.getColumnIndex()).isPresent();
	}

	TableColours colours() {
		return colours;
	}

	List<Column> columns() {
		return columns;
	}

	/** A column, counted from 0. */
	public Column column(int index) {
		return columns.get(index);
	}

	/** The icon of a cell: that of the worst problem, in the first column and that of the problems. */
	Optional<Image> icon(ILayerCell cell) {
		return column(cell.getColumnIndex()).kind() == Column.Kind.PROBLEM
				|| cell.getColumnIndex() == 0 && column(0).kind() != Column.Kind.TICK
						? shown.rows().severity(shown.row(cell.getRowIndex())).map(ProblemIcons::of)
						: Optional.empty();
	}

	/** The column and place of a cell of a row under a point; empty elsewhere. */
	public Optional<Point> cellAt(int x, int y) {
		int row = table.getRowPositionByY(y);
		int column = table.getColumnPositionByX(x);
		return row < 0 || column < 0 || !table.getRegionLabelsByXY(x, y).hasLabel(GridRegion.BODY) ? Optional.empty()
				: Optional.of(new Point(table.getColumnIndexByPosition(column), table.getRowIndexByPosition(row)));
	}

	/** Where a cell is in the control; empty while it is not in sight. */
	public Optional<Rectangle> bounds(int column, int place) {
		for (int row = 1; row < table.getRowCount(); row++) {
			if (table.getRowIndexByPosition(row) == place) {
				return Optional.ofNullable(table.getBoundsByPosition(column, row));
			}
		}
		return Optional.empty();
	}

	/** Whether the row at a place is selected. */
	public boolean isSelected(int place) {
		return layers.selection().isRowPositionSelected(place);
	}

	/** The listener hears whenever other rows are shown. */
	void onShown(Runnable listener) {
		shownListeners.add(listener);
	}

	/** The listener hears whenever other rows are selected. */
	public void onSelection(Runnable listener) {
		selectionListeners.add(listener);
	}

	/** The texts of the rows that are shown. */
	private final class Content implements IDataProvider {

		@Override
		public Object getDataValue(int column, int place) {
			Arrangement now = shown;
			return place < now.size() ? now.rows().text(now.row(place), column) : ""; //$NON-NLS-1$
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
			return shown.size();
		}
	}

	/** Paints with the colours of the platform instead of those of NatTable. */
	private final class Painters extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(@Nullable IConfigRegistry registry) {
			if (registry != null) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						new CellPainter(NumberTable.this));
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						new HeadPainter(NumberTable.this), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			}
		}
	}
}
