package org.portwright.porting.ui.internal.journal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.kept.KeptContent;

/**
 * The context menu of the journal. It also comes up where Enter or a double-click leaves several files to choose from.
 */
final class EntryMenu {

	private final EntryTable rows;
	private final Consumer<KeptContent> opened;
	private final Runnable copied;
	private final Menu menu;

	private EntryMenu(EntryTable rows, Consumer<KeptContent> opened, Runnable copied) {
		this.rows = rows;
		this.opened = opened;
		this.copied = copied;
		menu = new Menu(rows.table());
	}

	/**
	 * Gives a journal its menu.
	 *
	 * @param opened gets a file that is to be opened
	 * @param copied copies what is selected
	 */
	static void onto(EntryTable rows, Consumer<KeptContent> opened, Runnable copied) {
		var made = new EntryMenu(rows, opened, copied);
		Table table = rows.table();
		made.menu.addListener(SWT.Show, event -> made.fill());
		table.setMenu(made.menu);
		table.addListener(SWT.DefaultSelection, event -> made.open());
	}

	private List<KeptContent> files() {
		return rows.one().map(JournalRow::files).orElse(List.of());
	}

	private void fill() {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		files().forEach(file -> add(NLS.bind(Messages.EntryTable_open, escaped(file)), () -> opened.accept(file)));
		if (!files().isEmpty()) {
			var line = new MenuItem(menu, SWT.SEPARATOR);
			line.setEnabled(false);
		}
		add(Messages.Table_copy, copied);
	}

	private void add(String label, Runnable chosen) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.run()));
	}

	private static String escaped(KeptContent file) {
		return JournalRow.seen(file.name()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void open() {
		List<KeptContent> files = files();
		if (files.size() == 1) {
			opened.accept(files.getFirst());
		} else if (!files.isEmpty()) {
			menu.setVisible(true);
		}
	}
}
