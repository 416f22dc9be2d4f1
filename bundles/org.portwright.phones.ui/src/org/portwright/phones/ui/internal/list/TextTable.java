package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows rows of text that nobody changes; only those in sight are made. */
final class TextTable {

	private static final int HEIGHT = 180;

	private final Table table;
	private List<List<String>> rows = List.of();

	/** @param weights how the columns share the width */
	TextTable(Composite parent, List<String> titles, int... weights) {
		var frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (int i = 0; i < titles.size(); i++) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(titles.get(i));
			layout.setColumnData(column, new ColumnWeightData(weights[i], true));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseMove, this::tell);
	}

	/** Shows other rows. */
	void show(List<List<String>> shown) {
		rows = List.copyOf(shown);
		table.setItemCount(rows.size());
		table.clearAll();
	}

	/** The rows that are shown. */
	List<List<String>> rows() {
		return rows;
	}

	/** A cell may be too narrow for what stands in it. */
	private void tell(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String text = item == null ? "" //$NON-NLS-1$
				: IntStream.range(0, table.getColumnCount()).filter(i -> item.getBounds(i).contains(event.x, event.y))
						.mapToObj(item::getText).findFirst().orElse(""); //$NON-NLS-1$
		if (!text.equals(table.getToolTipText())) {
			table.setToolTipText(text);
		}
	}

	private void fill(Event event) {
		if (event.index < rows.size()) {
			((TableItem) event.item).setText(rows.get(event.index).toArray(String[]::new));
		}
	}
}
