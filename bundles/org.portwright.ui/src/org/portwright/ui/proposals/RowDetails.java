package org.portwright.ui.proposals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.keys.TabKey;
import org.portwright.ui.table.Arrangement;
import org.portwright.ui.table.Column;
import org.portwright.ui.table.NumberTable;

/**
 * Shows the first selected row whole, a line for each cell with a text but the tick, in a field to read and copy from.
 */
final class RowDetails {

	private static final int LINES = 4;

	private final List<Column> columns;
	private final Text text;

	/** Makes the field; the grid of the parent has one column. */
	RowDetails(Composite parent, List<Column> columns) {
		this.columns = columns;
		text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setToolTipText(Messages.Proposals_details);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
		TabKey.leadsOutOf(text);
		text.setText(Messages.Proposals_select);
	}

	/** Shows the row that is selected now. */
	void show(NumberTable table) {
		Arrangement shown = table.shown();
		int row = table.selectedRows().findFirst().orElse(-1);
		text.setText(row < 0 || row >= shown.rows().size() ? Messages.Proposals_select
				: IntStream.range(ProposalColumn.WHAT.ordinal(), columns.size())
						.filter(column -> !shown.rows().text(row, column).isEmpty())
						.mapToObj(column -> NLS.bind(Messages.Proposals_fieldIs, columns.get(column).title(),
								shown.rows().text(row, column)))
						.collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}
}
