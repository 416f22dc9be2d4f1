package org.portwright.phones.ui.internal.cells;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.keys.TabKey;

/** Says whole what a table cuts: the cell under the pointer in a tip, the selected row in a field below the table. */
public final class WholeCells {

	private static final int LINES = 3;

	private final Table table;
	private final int from;
	private final Text text;

	/**
	 * Makes the field; the grid of the parent has one column.
	 *
	 * @param from the first column of those that may be cut
	 */
	public WholeCells(Composite parent, Table table, int from) {
		this.table = table;
		this.from = from;
		text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
		TabKey.leadsOutOf(text);
		table.addListener(SWT.Selection, event -> show());
		show();
	}

	/** Has a table say whole the cell under the pointer. */
	public static void tips(Table table) {
		table.addListener(SWT.MouseMove, event -> tell(table, event));
	}

	private static void tell(Table table, Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String said = item == null ? "" //$NON-NLS-1$
				: IntStream.range(0, table.getColumnCount()).filter(i -> item.getBounds(i).contains(event.x, event.y))
						.mapToObj(item::getText).findFirst().orElse(""); //$NON-NLS-1$
		if (!said.equals(table.getToolTipText())) {
			table.setToolTipText(said);
		}
	}

	/** Shows the row that is selected now. */
	public void show() {
		int selected = table.getSelectionIndex();
		text.setText(selected < 0 ? Messages.WholeCells_select
				: IntStream.range(from, table.getColumnCount()).mapToObj(table.getItem(selected)::getText)
						.filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}
}
