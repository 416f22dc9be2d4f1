package org.portwright.porting.ui.internal.numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.ui.internal.kept.DroppedFiles;
import org.portwright.porting.ui.internal.kept.OrderDrop;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.table.FileWatch;
import org.portwright.ui.table.NumberRows;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersContent;
import org.portwright.ui.table.NumbersPanel;
import org.portwright.ui.table.RowAction;
import org.portwright.ui.table.RowMenu;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.EngagementFiles;

/** The numbers of an order, always as they are in the model: a row a range or a row a number. */
public final class OrderNumbersContent implements NumbersContent {

	/** The id of the page that shows them. */
	@SuppressWarnings("nls")
	public static final String PAGE = "org.portwright.ui.order.numbers";

	private static final String CONFIRM = "org.portwright.ui.confirmValues"; //$NON-NLS-1$

	/** The problems of so many selected rows are offered to be mended. */
	private static final int MOST_ROWS = 20;

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final NumbersPanel panel;
	private final ResultBar result;
	private final NumberEditing editing;
	private final OrderCells cells;
	private final FileWatch watch;
	private boolean expanded;

	/** @param services of the part that this is in */
	public OrderNumbersContent(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file) {
		this.engagementFiles = services.getService(EngagementFiles.class);
		this.file = file;
		panel = new NumbersPanel(parent, toolkit, engagementFiles.runner(), OrderColumn.columns(),
				Messages.OrderNumbersPage_empty);
		result = new ResultBar(panel.control(), toolkit);
		panel.placeAboveTable(result.control());
		NumberTable table = panel.table();
		editing = new NumberEditing(engagementFiles, file, table, result);
		cells = new OrderCells(table, editing, file);
		RowMenu.add(table, services,
				List.of(RowAction.copy(table, OrderColumn.values().length),
						RowAction.paste(Messages.OrderNumbersPage_pasteItem, editing::paste),
						RowAction.remove(editing::remove), RowAction.selectAll(table)),
				cells::fill, this::fillActions);
		addTools(toolkit);
		panel.onEmptyLink(editing::paste);
		// Numbers that are dropped are added, and a file belongs to the order as on every other page.
		OrderDrop.onto(panel.control(), new DroppedFiles(engagementFiles, file, this::tell)::keep, editing::take);
		watch = new FileWatch(engagementFiles, file, OrderNumbersContent::isShown, panel.control(), this::show)
				.withProblems();
		watch.invalidate();
		closeOutdatedResult();
	}

	private void tell(String kept) {
		if (!panel.control().isDisposed()) {
			result.say(kept.replace("&", "&&"), Optional.empty()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** What was said of numbers that were added is not true any more once that is undone, or others come or go. */
	private void closeOutdatedResult() {
		ModelListener outdated = events -> {
			if (events.stream().anyMatch(this::changesNumbers)) {
				result.close();
			}
		};
		engagementFiles.model().addListener(outdated);
		panel.control().addDisposeListener(disposed -> engagementFiles.model().removeListener(outdated));
	}

	private boolean changesNumbers(ModelEvent event) {
		return event.file().equals(file) && event instanceof ModelEvent.Changed changed && changed.features().stream()
				.anyMatch(each -> each.feature() == Literals.PORT_ORDER__NUMBERS);
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature.getEContainingClass() == Literals.PORTED_NUMBERS || feature == Literals.PORT_ORDER__NUMBERS
				|| feature == Literals.PORT_ORDER__SOURCES || feature.getEContainingClass() == Literals.VALUE_SOURCE
				|| feature == Literals.SITE__EMERGENCY_ADDRESS || feature == Literals.PORT_ORDER__EMERGENCY_ADDRESS
				|| feature == Literals.SITE__NAME || feature == Literals.IDENTIFIED__ID;
	}

	private void fillActions(IMenuManager menu) {
		NumberTable table = panel.table();
		if (editing.isUnconfirmedSelected()) {
			Action confirm = RowAction.item(ProblemActions.CONFIRM, editing::confirm);
			confirm.setActionDefinitionId(CONFIRM);
			menu.add(confirm);
		}
		NumberRows rows = table.shown().rows();
		new ProblemActions(engagementFiles, panel.control()::getShell).fill(menu, file,
				table.selectedRows().limit(MOST_ROWS)
						.boxed().flatMap(row -> rows.problems(row).stream()).distinct().toList());
	}

	private void addTools(FormToolkit toolkit) {
		Button expand = toolkit.createButton(panel.tools(), Messages.OrderNumbersPage_expand, SWT.CHECK);
		expand.setToolTipText(Messages.OrderNumbersPage_expandTooltip);
		expand.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(clicked -> setExpanded(expand.getSelection())));
		Button usage = toolkit.createButton(panel.tools(), Messages.OrderNumbersPage_usage, SWT.PUSH);
		usage.setToolTipText(Messages.OrderNumbersPage_usageTooltip);
		usage.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(clicked -> cells.offer(OrderColumn.USAGE, usage,
						new Rectangle(0, 0, usage.getSize().x, usage.getSize().y))));
		usage.setEnabled(false);
		panel.table().onSelection(() -> usage.setEnabled(panel.table().selectedCount() > 0));
		Button emergency = toolkit.createButton(panel.tools(), Messages.OrderNumbersPage_emergency, SWT.PUSH);
		emergency.setToolTipText(Messages.OrderNumbersPage_emergencyTooltip);
		emergency.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				clicked -> new EmergencyLocations(engagementFiles, file, panel.table()).offer(emergency)));
		button(toolkit, Messages.OrderNumbersPage_add, Messages.OrderNumbersPage_addTooltip, this::add);
		button(toolkit, Messages.OrderNumbersPage_paste, Messages.OrderNumbersPage_pasteTooltip, editing::paste);
		Button remove = button(toolkit, Messages.OrderNumbersPage_remove, Messages.OrderNumbersPage_removeTooltip,
				editing::remove);
		remove.setEnabled(false);
		panel.table().onSelection(() -> remove.setEnabled(panel.table().selectedCount() > 0));
	}

	private Button button(FormToolkit toolkit, String label, String tip, Runnable act) {
		Button button = toolkit.createButton(panel.tools(), label, SWT.PUSH);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(clicked -> act.run()));
		return button;
	}

	/** Numbers are typed as people write them, and read as those that are pasted. */
	private void add() {
		var dialog = new InputDialog(panel.control().getShell(), Messages.OrderNumbersPage_addTitle,
				Messages.OrderNumbersPage_addMessage, "", //$NON-NLS-1$
				typed -> typed == null || typed.isBlank() ? "" : null); //$NON-NLS-1$
		@Nullable
		String typed = dialog.open() == Window.OK ? dialog.getValue() : null;
		if (typed != null) {
			editing.take(typed);
		}
	}

	@Override
	public NumbersPanel panel() {
		return panel;
	}

	/** What can be done with the numbers. */
	NumberEditing editing() {
		return editing;
	}

	/** What came of what was done last. */
	ResultBar result() {
		return result;
	}

	@Override
	public void setInSight(boolean inSight) {
		watch.setInSight(inSight);
	}

	@Override
	public void commitTyped() {
		cells.commitTyped();
	}

	/** How cells are edited. */
	OrderCells cells() {
		return cells;
	}

	/** Shows a row a number instead of a row a range. */
	void setExpanded(boolean expanded) {
		this.expanded = expanded;
		watch.invalidate();
	}

	private void show() {
		var order = (PortOrder) file.root();
		var snapshot = new OrderRows.Snapshot(order,
				engagementFiles.problems().of(file).map(Problems::open).orElse(List.of()));
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
