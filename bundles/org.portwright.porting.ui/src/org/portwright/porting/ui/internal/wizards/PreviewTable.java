package org.portwright.porting.ui.internal.wizards;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A table of many rows, each made when it is seen. */
final class PreviewTable {

	/** GTK takes a while for each row that comes, and longer for one that goes: there is time for others in between. */
	private static final int COME_AT_ONCE = 5000;
	private static final int GO_AT_ONCE = 1000;
	/** What stands around the text of a cell. */
	private static final int MARGIN = 16;
	/** A box or an icon before the text. */
	private static final int BEFORE = 24;

	private final Table table;
	private int wanted;
	private boolean counting;
	private IntFunction<Row> rows = row -> new Row(false, true, List.of());

	/** @param style of the table, beside what it always has: such as {@link SWT#CHECK} */
	PreviewTable(Composite parent, int style, List<Column> columns, int height) {
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, height).applyTo(holder);
		table = new Table(holder, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | style);
		table.setHeaderVisible(true);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		var gc = new GC(table);
		int before = (style & SWT.CHECK) == 0 ? BEFORE : 2 * BEFORE;
		for (Column column : columns) {
			var made = new TableColumn(table, column.style());
			made.setText(column.heading());
			int least = Math.max(gc.textExtent(column.heading()).x, gc.textExtent(column.longest()).x);
			layout.setColumnData(made, new ColumnWeightData(column.weight(), least + MARGIN + before));
			before = 0;
		}
		gc.dispose();
		keepRoomForIcons();
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseHover, event -> explain(new Point(event.x, event.y)));
		// Enter leads to the place in the text and finishes no wizard.
		table.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
	}

	/**
	 * A column.
	 *
	 * @param longest a text that there is always room for
	 * @param weight  its share of the room that is left
	 * @param style   of the text: {@link SWT#LEFT} or {@link SWT#RIGHT}
	 */
	record Column(String heading, String longest, int weight, int style) {
	}

	/**
	 * A row.
	 *
	 * @param warning whether something is to be seen to
	 * @param ticked  whether its box is ticked, if it has one
	 * @param texts   one a column
	 */
	record Row(boolean warning, boolean ticked, List<String> texts) {
	}

	/** The widget. */
	Table control() {
		return table;
	}

	/** Shows so many rows; they come a few thousand at a time. */
	void show(int count, IntFunction<Row> newRows) {
		rows = newRows;
		wanted = count;
		table.deselectAll();
		table.setTopIndex(0);
		if (!counting) {
			countOn();
		}
		table.clearAll();
	}

	/** Shows the rows again, of which some may look otherwise now. */
	void refresh() {
		table.clearAll();
	}

	/** Selects a row alone and brings it into sight, if it has come yet. */
	void select(int row) {
		if (row >= 0 && row < table.getItemCount() && !table.isSelected(row)) {
			table.setSelection(row);
		}
	}

	/** GTK has room for the icons of rows if a row had one before the first of them was seen. */
	private void keepRoomForIcons() {
		new TableItem(table, SWT.NONE).setImage(warning());
		table.removeAll();
	}

	private void countOn() {
		counting = !table.isDisposed() && table.getItemCount() != wanted;
		if (counting) {
			int now = table.getItemCount();
			table.setItemCount(
					now < wanted ? Math.min(wanted, now + COME_AT_ONCE) : Math.max(wanted, now - GO_AT_ONCE));
			counting = table.getItemCount() != wanted;
			if (counting) {
				table.getDisplay().asyncExec(this::countOn);
			}
		}
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= wanted) {
			// GTK asks once more for rows that it takes away.
			return;
		}
		var item = (TableItem) event.item;
		Row row = rows.apply(event.index);
		item.setText(row.texts().toArray(String[]::new));
		item.setImage(row.warning() ? warning() : null);
		item.setChecked(row.ticked());
	}

	/** What is cut off in the column is read in full under the mouse. */
	private void explain(Point mouse) {
		@Nullable
		TableItem item = table.getItem(mouse);
		int row = item == null ? wanted : table.indexOf(item);
		table.setToolTipText(row < wanted ? rows.apply(row).texts().getLast() : null);
	}

	private static @Nullable Image warning() {
		return PlatformUI.getWorkbench().getSharedImages()
				.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
	}
}
