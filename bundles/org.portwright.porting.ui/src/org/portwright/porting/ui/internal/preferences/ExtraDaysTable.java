package org.portwright.porting.ui.internal.preferences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.model.words.Words;
import org.portwright.porting.days.Holiday;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** The days that are holidays beside the official ones. */
final class ExtraDaysTable {

	private final LocalDate today;
	private final ButtonColumn parts;
	private final Table table;
	private final Button add;
	private final Button edit;
	private final Button remove;
	private List<Holiday> before = List.of();
	private List<Holiday> days = List.of();

	/** @param today the day from which a year that is not written is understood */
	ExtraDaysTable(Composite parent, LocalDate today) {
		this.today = today;
		parts = new ButtonColumn(parent);
		table = parts.table();
		parts.column(Messages.ExtraDays_date, 4);
		parts.column(Messages.ExtraDays_name, 4);
		parts.column(Messages.ExtraDays_nations, 4);
		add = parts.button(Messages.ExtraDays_add, () -> ask(Optional.empty()));
		edit = parts.button(Messages.ExtraDays_edit, this::edit);
		remove = parts.button(Messages.ExtraDays_remove, this::remove);
		parts.onDelete(this::remove);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> edit()));
	}

	/** Shows what is stored. */
	void show(List<Holiday> stored) {
		before = List.copyOf(stored);
		set(stored);
		setEnabled(true);
	}

	private void set(List<Holiday> changed) {
		days = changed.stream().sorted(Comparator.comparing(Holiday::date)).toList();
		table.removeAll();
		for (Holiday day : days) {
			new TableItem(table, SWT.NONE).setText(new String[] { WrittenDate.shown(day.date()), day.name(),
					day.nations().stream().sorted().map(Words::of).collect(Collectors.joining(", ")) }); //$NON-NLS-1$
		}
		enable();
	}

	void setEnabled(boolean enabled) {
		table.setEnabled(enabled);
		add.setEnabled(enabled);
		enable();
	}

	private void enable() {
		edit.setEnabled(table.getSelectionCount() == 1);
		remove.setEnabled(table.getSelectionCount() > 0);
	}

	private void edit() {
		if (table.getSelectionCount() == 1) {
			ask(Optional.of(days.get(table.getSelectionIndex())));
		}
	}

	private void ask(Optional<Holiday> known) {
		new ExtraDayDialog(table.getShell(), known, today).ask().ifPresent(day -> {
			List<Holiday> changed = new ArrayList<>(days);
			known.ifPresent(changed::remove);
			changed.add(day);
			set(changed);
		});
	}

	private void remove() {
		List<Holiday> left = new ArrayList<>(days);
		for (int index : table.getSelectionIndices()) {
			left.remove(days.get(index));
		}
		set(left);
	}

	boolean isChanged() {
		return !before.equals(days);
	}

	/** The days, if they are others than those that are stored. */
	Optional<List<Holiday>> changed() {
		return isChanged() ? Optional.of(days) : Optional.empty();
	}
}
