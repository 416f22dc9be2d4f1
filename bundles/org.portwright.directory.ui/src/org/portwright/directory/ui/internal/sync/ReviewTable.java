package org.portwright.directory.ui.internal.sync;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.keys.TickKeys;

/** A table of entries of a review, each row made when it is seen, with boxes to tick. */
final class ReviewTable {

	private static final int LEAST = 140;
	/** A domain of the usual length, behind its box. */
	private static final int LEAST_OF_NAME = 240;
	private static final int WIDTH = 680;
	/** Beside the text of a cell, in pixels. */
	private static final int MARGIN = 16;
	private static final LocalDate LONGEST_DATE = LocalDate.of(2026, 9, 30);
	/** The columns that say more than a word or two. */
	private static final Set<String> SENTENCES = Set.of(Messages.Review_known, Messages.Review_stays);
	private static final int ROWS = 12;
	/** How many rows come at once: GTK makes each, and the window is to stay awake. */
	private static final int AT_ONCE = 5000;
	private static final String ROW = "row"; //$NON-NLS-1$

	private final Composite control;
	private final Table table;
	private final ReviewRows rows;
	private final Runnable ticked;

	/**
	 * @param about  says what a tick does
	 * @param ticked done when something is ticked or no longer
	 */
	ReviewTable(Composite parent, ReviewRows rows, String about, Runnable ticked) {
		this.rows = rows;
		this.ticked = ticked;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(control);
		var said = new Label(control, SWT.WRAP);
		said.setText(about);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT)
				.applyTo(said);
		button(Messages.Review_all, true);
		button(Messages.Review_none, false);
		var holder = new Composite(control, SWT.NONE);
		table = new Table(holder, SWT.CHECK | SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		TickKeys.of(table);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		rows.headings().forEach(heading -> {
			var column = new TableColumn(table, SWT.LEFT);
			column.setText(heading);
			layout.setColumnData(column, new ColumnWeightData(SENTENCES.contains(heading) ? 3 : 1, least(heading)));
		});
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1)
				.hint(WIDTH, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(holder);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::selected);
		come();
	}

	private int least(String heading) {
		return heading.equals(Messages.Review_what) ? LEAST_OF_NAME
				: heading.equals(Messages.Review_since) ? width(WrittenDate.shown(LONGEST_DATE)) : LEAST;
	}

	private int width(String text) {
		var gc = new GC(table);
		try {
			return gc.textExtent(text).x + MARGIN;
		} finally {
			gc.dispose();
		}
	}

	private void button(String label, boolean tick) {
		var button = new Button(control, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
			rows.tickAll(tick);
			table.clearAll();
			ticked.run();
		}));
	}

	/** What the table is in. */
	Control control() {
		return control;
	}

	private void come() {
		if (!table.isDisposed() && table.getItemCount() < rows.size()) {
			table.setItemCount(Math.min(rows.size(), table.getItemCount() + AT_ONCE));
			table.getDisplay().asyncExec(this::come);
		}
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			// GTK asks once more for rows that it takes away.
			return;
		}
		var item = (TableItem) event.item;
		item.setText(rows.texts(event.index).toArray(String[]::new));
		item.setChecked(rows.isTicked(event.index));
		item.setGrayed(!rows.canBeTicked(event.index));
		item.setData(ROW, event.index);
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item
				&& item.getData(ROW) instanceof Integer row) {
			rows.tick(row, item.getChecked());
			int[] together = rows.together(row);
			table.clear(together[0], Math.min(together[1], table.getItemCount() - 1));
			ticked.run();
		}
	}
}
