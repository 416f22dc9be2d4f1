package org.portwright.directory.ui.internal.lookup;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.directory.operations.TenantChange;
import org.portwright.directory.operations.TenantProposal;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.keys.TickKeys;

/** What is there and what was answered, field by field; each that is ticked is taken. */
final class ChangesTable {

	private static final int LEAST = 60;
	private static final int FIELD = 3;
	private static final int VALUE = 5;

	private final Composite holder;
	private final Table table;
	private final List<TenantChange> changes = new ArrayList<>();

	/** @param ticked done when something is ticked or no longer */
	ChangesTable(Composite parent, Runnable ticked) {
		holder = new Composite(parent, SWT.NONE);
		table = new Table(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		TickKeys.of(table);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		column(layout, Messages.Changes_field, FIELD);
		column(layout, Messages.Changes_before, VALUE);
		column(layout, Messages.Changes_after, VALUE);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ticked.run()));
	}

	private void column(TableColumnLayout layout, String heading, int weight) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, LEAST));
	}

	/** What the table is in. */
	Composite control() {
		return holder;
	}

	/** How high it is with so many rows, in pixels. */
	int height(int rows) {
		return table.getHeaderHeight() + rows * table.getItemHeight();
	}

	/** Shows what is proposed, ticked as it is proposed. */
	void show(TenantProposal proposal) {
		changes.clear();
		changes.addAll(proposal.changes());
		table.removeAll();
		List<TenantChange> ticked = proposal.ticked();
		for (TenantChange change : proposal.changes()) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { change.field(), change.before(), change.after() });
			item.setChecked(ticked.contains(change));
		}
	}

	/** Those that are ticked. */
	List<TenantChange> chosen() {
		List<TenantChange> chosen = new ArrayList<>();
		for (int i = 0; i < changes.size(); i++) {
			if (table.getItem(i).getChecked()) {
				chosen.add(changes.get(i));
			}
		}
		return chosen;
	}
}
