package org.portwright.ui.table;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.portwright.ui.internal.texts.Messages;

/** What a click on a head does, for who has no mouse: by which column the rows are sorted, and in which direction. */
final class SortMenu {

	private final NumberTable table;
	private final Optional<Sorting> now;

	private SortMenu(NumberTable table) {
		this.table = table;
		now = table.sort().now();
	}

	/** The submenu for a table as it is sorted now. */
	static MenuManager of(NumberTable table) {
		return new SortMenu(table).menu();
	}

	private MenuManager menu() {
		var menu = new MenuManager(Messages.SortMenu_title);
		for (int column = 0; column < table.columns().size(); column++) {
			menu.add(item(table.columns().get(column).title().replace("&", "&&"), //$NON-NLS-1$ //$NON-NLS-2$
					new Sorting(column, now.filter(Sorting::descending).isPresent())));
		}
		menu.add(new Separator());
		now.ifPresent(sorting -> {
			menu.add(item(Messages.SortMenu_ascending, new Sorting(sorting.column(), false)));
			menu.add(item(Messages.SortMenu_descending, new Sorting(sorting.column(), true)));
		});
		menu.add(item(Messages.SortMenu_asInFile, Optional.empty()));
		return menu;
	}

	private IAction item(String label, Sorting sorting) {
		return item(label, Optional.of(sorting));
	}

	private IAction item(String label, Optional<Sorting> wanted) {
		var item = new Action(label, IAction.AS_RADIO_BUTTON) {

			@Override
			public void run() {
				// The one that is left tells too.
				if (isChecked()) {
					table.sort().sort(wanted);
				}
			}
		};
		item.setChecked(now.equals(wanted));
		return item;
	}
}
