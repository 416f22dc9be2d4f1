package org.portwright.porting.ui.internal.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.ui.internal.texts.Messages;

/** The years of which the bank holidays are known, by where they come from. */
final class KnownYearsTable {

	private static final String[] JSON = { "*.json" }; //$NON-NLS-1$

	private final ButtonColumn parts;
	private final Table table;
	private final Button add;
	private final Button remove;
	private final Consumer<Path> chosen;
	/** The files by their names, which of those that are to be taken are their paths. */
	private final Map<String, HolidayList> files = new LinkedHashMap<>();
	private final List<Path> taken = new ArrayList<>();
	private final List<String> removed = new ArrayList<>();

	/** @param chosen gets a file that is to be added */
	KnownYearsTable(Composite parent, Consumer<Path> chosen) {
		this.chosen = chosen;
		parts = new ButtonColumn(parent);
		table = parts.table();
		parts.column(Messages.KnownYears_years, 3);
		parts.column(Messages.KnownYears_source, 5);
		add = parts.button(Messages.KnownYears_add, this::choose);
		remove = parts.button(Messages.KnownYears_remove, this::remove);
		parts.onDelete(this::remove);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
		show();
	}

	/** Shows what is stored. */
	void show(Map<String, HolidayList> stored) {
		files.clear();
		files.putAll(stored);
		show();
		setEnabled(true);
	}

	private void show() {
		table.removeAll();
		row(HolidayList.official(), Messages.KnownYears_official);
		files.forEach((name, list) -> row(list, name));
		enable();
	}

	private void row(HolidayList list, String source) {
		new TableItem(table, SWT.NONE).setText(new String[] {
				list.years().stream().map(String::valueOf).collect(Collectors.joining(", ")), source }); //$NON-NLS-1$
	}

	void setEnabled(boolean enabled) {
		table.setEnabled(enabled);
		add.setEnabled(enabled);
		enable();
	}

	private void enable() {
		remove.setEnabled(selected().isPresent());
	}

	/** The file that is selected; what comes with Portwright stays. */
	private Optional<String> selected() {
		int index = table.getSelectionIndex() - 1;
		return table.getSelectionCount() == 1 && index >= 0 ? files.keySet().stream().skip(index).findFirst()
				: Optional.empty();
	}

	private void choose() {
		var dialog = new FileDialog(table.getShell(), SWT.OPEN);
		dialog.setText(Messages.KnownYears_choose);
		dialog.setFilterExtensions(JSON);
		@Nullable
		String path = dialog.open();
		if (path != null) {
			chosen.accept(Path.of(path));
		}
	}

	/** A file is to be added, which says this. */
	void take(Path file, HolidayList list) {
		taken.remove(file);
		taken.add(file);
		files.put(file.toString(), list);
		show();
	}

	private void remove() {
		selected().ifPresent(name -> {
			files.remove(name);
			if (!taken.removeIf(file -> file.toString().equals(name))) {
				removed.add(name);
			}
			show();
		});
	}

	boolean isChanged() {
		return !taken.isEmpty() || !removed.isEmpty();
	}

	/** The files to add. */
	List<Path> taken() {
		return List.copyOf(taken);
	}

	/** The names of the files to forget. */
	List<String> removed() {
		return List.copyOf(removed);
	}
}
