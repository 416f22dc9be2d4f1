package org.portwright.porting.ui.internal.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A table to look at: the first of many rows, each made when it is seen. */
final class PreviewTable {

	/** More than that nobody reads in a wizard, and the table would get slow. */
	private static final int MOST_ROWS = 500;

	private final Table table;
	private List<Row> rows = List.of();

	PreviewTable(Composite parent, List<Column> columns, int height) {
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, height).applyTo(holder);
		table = new Table(holder, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		for (Column column : columns) {
			var made = new TableColumn(table, column.style());
			made.setText(column.heading());
			layout.setColumnData(made, new ColumnWeightData(column.weight(), column.least()));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseHover, event -> explain(new Point(event.x, event.y)));
	}

	/**
	 * A column.
	 *
	 * @param weight its share of the width
	 * @param least  its width at least
	 * @param style  of the text: {@link SWT#LEFT} or {@link SWT#RIGHT}
	 */
	record Column(String heading, int weight, int least, int style) {
	}

	/**
	 * A row.
	 *
	 * @param warning whether something is to be seen to
	 * @param texts   one a column
	 */
	record Row(boolean warning, List<String> texts) {
	}

	/** Shows these rows. */
	void show(List<Row> newRows) {
		rows = newRows;
		table.setItemCount(Math.min(rows.size(), MOST_ROWS + 1));
		table.clearAll();
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			// GTK asks once more for rows that it takes away.
			return;
		}
		var item = (TableItem) event.item;
		if (event.index >= MOST_ROWS) {
			item.setText(NLS.bind(Messages.PreviewTable_more, rows.size() - MOST_ROWS));
			return;
		}
		Row row = rows.get(event.index);
		item.setText(row.texts().toArray(String[]::new));
		item.setImage(row.warning() ? warning() : null);
	}

	/** What is cut off in the column is read in full under the mouse. */
	private void explain(Point mouse) {
		@Nullable
		TableItem item = table.getItem(mouse);
		int row = item == null ? MOST_ROWS : table.indexOf(item);
		table.setToolTipText(row < Math.min(rows.size(), MOST_ROWS) ? rows.get(row).texts().getLast() : null);
	}

	private static @Nullable Image warning() {
		return PlatformUI.getWorkbench().getSharedImages()
				.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
	}
}
