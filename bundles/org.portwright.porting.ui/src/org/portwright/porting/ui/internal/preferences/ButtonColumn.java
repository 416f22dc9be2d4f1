package org.portwright.porting.ui.internal.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A short table with buttons beside it. */
final class ButtonColumn {

	private static final int WIDTH = 320;
	private static final int LINES = 6;
	private static final int LEAST = 60;

	private final Table table;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final Composite buttons;

	ButtonColumn(Composite parent) {
		var line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(line);
		var frame = new Composite(line, SWT.NONE);
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH, table.getHeaderHeight() + LINES * table.getItemHeight()).applyTo(frame);
		buttons = new Composite(line, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
	}

	/** The table. */
	Table table() {
		return table;
	}

	void column(String heading, int weight) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, LEAST));
	}

	/** A button. */
	Button button(String label, Runnable pressed) {
		var button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** What the key Delete does in the table. */
	void onDelete(Runnable removal) {
		table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL) {
				removal.run();
			}
		}));
	}
}
