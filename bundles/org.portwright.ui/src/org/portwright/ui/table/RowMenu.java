package org.portwright.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.services.IServiceLocator;

/** The context menu of a table of numbers; what it does the workbench's own commands do too. */
public final class RowMenu {

	private final NumberTable table;
	private final List<RowAction> actions;
	private final MenuManager menu = new MenuManager();

	private RowMenu(NumberTable table, List<RowAction> actions) {
		this.table = table;
		this.actions = actions;
	}

	/**
	 * Gives a table its menu and its commands.
	 *
	 * @param above adds what stands above the actions
	 * @param below adds what stands below the actions
	 */
	public static void add(NumberTable table, IServiceLocator services, List<RowAction> actions,
			Consumer<IMenuManager> above,
			Consumer<IMenuManager> below) {
		var made = new RowMenu(table, actions);
		made.menu.setRemoveAllWhenShown(true);
		made.menu.addMenuListener(above::accept);
		made.menu.addMenuListener(made::fill);
		made.menu.addMenuListener(below::accept);
		Control control = table.control();
		control.setMenu(made.menu.createContextMenu(control));
		control.addDisposeListener(disposed -> made.menu.dispose());
		control.addListener(SWT.MouseDown, made::pressed);
		new TableCommands(control, services,
				actions.stream().collect(Collectors.toMap(RowAction::command, made::byKey))).follow();
	}

	/** A key works on the current row while no row is selected. */
	private Runnable byKey(RowAction action) {
		return () -> {
			if (action.withRows()) {
				table.takeCurrent();
			}
			action.act().run();
		};
	}

	private void fill(IMenuManager filled) {
		boolean any = table.selectedCount() > 0;
		filled.add(new Separator());
		actions.forEach(action -> filled.add(action.item(any)));
		filled.add(SortMenu.of(table));
		filled.add(new Separator());
	}

	/** A row that is not selected is so before its menu shows. */
	private void pressed(Event event) {
		if (event.button == 3) {
			table.cellAt(event.x, event.y).filter(cell -> !table.isSelected(cell.y))
					.ifPresent(cell -> table.select(cell.y));
		}
	}
}
