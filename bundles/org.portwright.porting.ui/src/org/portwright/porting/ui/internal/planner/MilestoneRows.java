package org.portwright.porting.ui.internal.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.forms.HintLabel;
import org.portwright.ui.table.TableCommands;

/** The milestones of an order as a table that can be copied; below it the whole reason of the one that is selected. */
@SuppressWarnings("nls")
final class MilestoneRows {

	private static final int LEAST = 60;
	private static final int WIDTH = 120;
	private static final int REASON_LINES = 3;

	private final FieldRows rows;
	private final Planning planning;
	private final Composite frame;
	private final Table table;
	private final RoomyWords reason;
	private List<Milestone> shown = List.of();

	MilestoneRows(FieldRows rows, Planning planning) {
		this.rows = rows;
		this.planning = planning;
		frame = rows.toolkit().createComposite(rows.client());
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(frame);
		table = rows.toolkit().createTable(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		column(layout, Messages.Milestones_name, 4);
		column(layout, Messages.Milestones_date, 5);
		column(layout, Messages.Milestones_reason, 6);
		reason = new RoomyWords(rows, REASON_LINES,
				place -> HintLabel.of(place, rows.toolkit(), ""));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tellReason()));
		new TableCommands(table, PlatformUI.getWorkbench(), Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copy,
				IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::selectAll)).follow();
		var menu = new Menu(table);
		var copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(Messages.Table_copy);
		copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
		table.setMenu(menu);
	}

	/** Follows the plan. */
	void follow() {
		planning.listen(() -> show(planning.plan().map(DatePlan::milestones).orElse(List.of())));
	}

	private void column(TableColumnLayout layout, String heading, int weight) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, LEAST));
	}

	private void show(List<Milestone> milestones) {
		if (milestones.equals(shown)) {
			return;
		}
		shown = List.copyOf(milestones);
		table.removeAll();
		for (Milestone milestone : milestones) {
			new TableItem(table, SWT.NONE).setText(texts(milestone));
		}
		var place = (GridData) frame.getLayoutData();
		// It never shrinks: nothing below moves for a plan with fewer.
		place.heightHint = Math.max(place.heightHint, table.getHeaderHeight()
				+ table.getItemHeight() * milestones.size() + 2 * table.getBorderWidth() + 2);
		tellReason();
		rows.reflow();
	}

	private static String[] texts(Milestone milestone) {
		String date = WrittenDate.shown(milestone.date());
		return new String[] { milestone.kind().label(),
				milestone.time().map(time -> date + ", " + time).orElse(date), milestone.reason() };
	}

	private void tellReason() {
		int index = table.getSelectionIndex();
		String told = index < 0 || index >= shown.size() ? Messages.Milestones_hint : shown.get(index).reason();
		reason.tell(told);
	}

	/** Copies the rows that are selected, or all if none is, as a spreadsheet takes them. */
	private void copy() {
		List<Milestone> copied = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			copied.add(shown.get(index));
		}
		TextClipboard.copy(table.getDisplay(), (copied.isEmpty() ? shown : copied).stream()
				.map(milestone -> Stream.of(texts(milestone)).collect(Collectors.joining("\t")))
				.collect(Collectors.joining(System.lineSeparator())));
	}
}
