package org.portwright.ui.internal.table;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.Findings;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;

/** The numbers of an order, always as they are in the model: a row a range or a row a number. */
final class OrderNumbersContent {

	private final Engagements engagements;
	private final ModelFile file;
	private final NumbersPanel panel;
	private final FileWatch watch;
	private boolean expanded;

	OrderNumbersContent(Composite parent, FormToolkit toolkit, Engagements engagements, ModelFile file) {
		this.engagements = engagements;
		this.file = file;
		panel = new NumbersPanel(parent, toolkit, OrderColumn.columns(), Messages.OrderNumbersPage_empty);
		Button expand = toolkit.createButton(panel.tools(), Messages.OrderNumbersPage_expand, SWT.CHECK);
		expand.setToolTipText(Messages.OrderNumbersPage_expandTooltip);
		expand.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(clicked -> setExpanded(expand.getSelection())));
		panel.layoutTools();
		watch = new FileWatch(engagements, file,
				Set.of(Literals.PORT_ORDER, Literals.PORTED_NUMBERS, Literals.SITE), panel.control(), this::show);
		watch.invalidate();
	}

	NumbersPanel panel() {
		return panel;
	}

	/** Whether it is in sight: only then does it follow the model. */
	void setInSight(boolean inSight) {
		watch.setInSight(inSight);
	}

	/** Shows a row a number instead of a row a range. */
	void setExpanded(boolean expanded) {
		this.expanded = expanded;
		watch.invalidate();
	}

	private void show() {
		var order = (PortOrder) file.root();
		var snapshot = new OrderRows.Snapshot(order, NumberPlans.of(order),
				engagements.problems().of(file).map(Findings::problems).orElse(List.of()));
		panel.table().setSource(rows(snapshot, expanded));
	}

	private static UnaryOperator<NumberRows> rows(OrderRows.Snapshot snapshot, boolean expanded) {
		return before -> {
			OrderRows ranges = snapshot.read(switch (before) {
			case ExpandedRows rows -> rows.ranges();
			case OrderRows rows -> rows;
			default -> OrderRows.NONE;
			});
			return expanded ? new ExpandedRows(ranges) : ranges;
		};
	}
}
