package org.portwright.ui.internal.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.portwright.model.NumberUsage;
import org.portwright.ui.internal.labels.Words;
import org.portwright.ui.internal.problems.Remedies;
import org.portwright.workspace.ModelFile;

/**
 * The menus of the numbers of an order: the context menu, and the choice of what the selected numbers are wanted for.
 */
final class OrderNumbersMenu {

	/** The problems of so many selected rows are offered to be mended. */
	private static final int MOST_ROWS = 20;

	private final NumberTable table;
	private final Remedies remedies;
	private final ModelFile file;
	private final NumberEditing editing;
	private final MenuManager usages = new MenuManager();
	private final MenuManager context = new MenuManager();

	OrderNumbersMenu(NumberTable table, NumberEditing editing, Remedies remedies, ModelFile file) {
		this.remedies = remedies;
		this.file = file;
		this.table = table;
		this.editing = editing;
		fillUsages(usages);
		context.setRemoveAllWhenShown(true);
		context.addMenuListener(this::fill);
		Control control = table.control();
		control.setMenu(context.createContextMenu(control));
		usages.createContextMenu(control);
		control.addDisposeListener(disposed -> {
			context.dispose();
			usages.dispose();
		});
		control.addListener(SWT.MouseDown, this::pressed);
		control.addListener(SWT.MouseDoubleClick, this::clickedTwice);
		control.addListener(SWT.KeyDown, this::typed);
	}

	private void fill(IMenuManager menu) {
		boolean any = table.selectedCount() > 0;
		var usage = new MenuManager(Messages.Column_usage);
		fillUsages(usage);
		usage.setVisible(any);
		menu.add(usage);
		menu.add(new Separator());
		menu.add(action(Messages.OrderNumbersMenu_copy, IWorkbenchCommandConstants.EDIT_COPY, any,
				() -> CopyRows.copy(table, OrderColumn.values().length)));
		menu.add(action(Messages.OrderNumbersMenu_paste, IWorkbenchCommandConstants.EDIT_PASTE, true, editing::paste));
		menu.add(action(Messages.OrderNumbersMenu_remove, IWorkbenchCommandConstants.EDIT_DELETE, any,
				editing::remove));
		menu.add(action(Messages.OrderNumbersMenu_selectAll, IWorkbenchCommandConstants.EDIT_SELECT_ALL, true,
				table::selectAll));
		menu.add(new Separator());
		NumberRows rows = table.shown().rows();
		remedies.fill(menu, file, table.selectedRows().limit(MOST_ROWS).boxed()
				.flatMap(row -> rows.problems(row).stream()).distinct().toList());
	}

	private void fillUsages(IMenuManager menu) {
		for (NumberUsage usage : NumberUsage.VALUES) {
			menu.add(action(Words.of(usage), "", true, () -> editing.setUsage(usage))); //$NON-NLS-1$
		}
	}

	private static Action action(String label, String command, boolean enabled, Runnable act) {
		var action = new Action(label) {

			@Override
			public void run() {
				act.run();
			}
		};
		if (!command.isEmpty()) {
			action.setActionDefinitionId(command);
		}
		action.setEnabled(enabled);
		return action;
	}

	/** A row that is not selected is so before its menu shows; the arrow of a usage opens the choice. */
	private void pressed(Event event) {
		table.cellAt(event.x, event.y).ifPresent(cell -> {
			if (event.button == 3 && !table.isSelected(cell.y)) {
				table.select(cell.y);
			}
			if (event.button == 1 && isArrow(cell, event.x) && table.isSelected(cell.y)) {
				showUsages(cell);
			}
		});
	}

	private boolean isArrow(Point cell, int x) {
		return cell.x == OrderColumn.USAGE.ordinal() && table.bounds(cell.x, cell.y)
				.filter(bounds -> x > bounds.x + bounds.width - CellPainter.ARROW_WIDTH).isPresent();
	}

	private void clickedTwice(Event event) {
		table.cellAt(event.x, event.y).filter(cell -> cell.x == OrderColumn.USAGE.ordinal())
				.ifPresent(this::showUsages);
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			table.current().ifPresent(
					at -> showUsages(new Point(OrderColumn.USAGE.ordinal(), at.rowPosition)));
		}
	}

	private void showUsages(Point cell) {
		table.bounds(cell.x, cell.y).ifPresent(bounds -> showUsages(table.control(), bounds));
	}

	/** Shows the choice of usages below a part of a control. */
	void showUsages(Control control, Rectangle below) {
		Menu menu = usages.getMenu();
		menu.setLocation(control.toDisplay(below.x, below.y + below.height));
		menu.setVisible(true);
	}
}
