package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.phones.ui.internal.cells.WholeCells;

/** Shows rows of text that nobody changes; only those in sight are made. */
final class TextTable {

	private static final int HEIGHT = 180;

	private final Table table;
	private List<List<String>> rows = List.of();
	private Optional<WholeCells> whole = Optional.empty();

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
		WholeCells.tips(table);
	}

	/** Has the selected row shown whole, below what the parent has so far. */
	void withWhole(Composite parent, int from) {
		whole = Optional.of(new WholeCells(parent, table, from));
	}

	/** Shows other rows. */
	void show(List<List<String>> shown) {
		rows = List.copyOf(shown);
		table.deselectAll();
		table.setItemCount(rows.size());
		table.clearAll();
		whole.ifPresent(WholeCells::show);
	}

	/** The rows that are shown. */
	List<List<String>> rows() {
		return rows;
	}

	private void fill(Event event) {
		if (event.index < rows.size()) {
			((TableItem) event.item).setText(rows.get(event.index).toArray(String[]::new));
		}
	}
}
