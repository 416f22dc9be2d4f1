package org.portwright.workbench.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The table of a proposal in its dialog, as the user sees it: groups, rows and ticks. */
@SuppressWarnings("nls")
public record OfferedEntries(Shell dialog) {

	private <T> Optional<T> control(Class<T> type) {
		return Dialogs.controls(dialog).stream().filter(type::isInstance).map(type::cast).findFirst();
	}

	/** Returns whether there is no table, since nothing is offered. */
	public boolean isEmpty() {
		return control(NatTable.class).isEmpty();
	}

	/** Returns the names of the groups with their counts, without that of all. */
	public List<String> groups() {
		return control(Combo.class).map(combo -> List.of(combo.getItems())).orElse(List.of()).stream().skip(1)
				.toList();
	}

	/** Shows a group. */
	public OfferedEntries show(String group) {
		Combo combo = control(Combo.class).orElseThrow();
		combo.select(List.of(combo.getItems()).indexOf(group));
		combo.notifyListeners(SWT.Selection, new Event());
		return this;
	}

	/** Returns the rows that are in sight: a letter for the tick, and the other cells. */
	public List<String> rows() {
		NatTable table = table();
		List<String> rows = new ArrayList<>();
		for (int row = 1; row < table.getRowCount(); row++) {
			int at = row;
			String tick = switch (String.valueOf(table.getDataValueByPosition(0, row))) {
			case "Ticked" -> "x ";
			case "Not ticked" -> "- ";
			default -> "! ";
			};
			rows.add(tick + IntStream.range(1, table.getColumnCount())
					.mapToObj(column -> String.valueOf(table.getDataValueByPosition(column, at)))
					.collect(Collectors.joining(" | ")));
		}
		return rows;
	}

	/** Returns whether a cell shows all of its text. */
	public boolean isWhole(int row, int column) {
		NatTable table = table();
		var gc = new GC(table);
		int needed = gc.textExtent(String.valueOf(table.getDataValueByPosition(column, row + 1))).x;
		gc.dispose();
		return Objects.requireNonNull(table.getBoundsByPosition(column, row + 1)).width > needed;
	}

	/** Returns what the head of the dialog says. */
	public String said() {
		return Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
				.collect(Collectors.joining("\n"));
	}

	/** Clicks on the tick of a row, counted from 0. */
	public void tick(int row) {
		NatTable table = table();
		Rectangle cell = Objects.requireNonNull(table.getBoundsByPosition(0, row + 1));
		Stream.of(SWT.MouseDown, SWT.MouseUp).forEach(type -> {
			var event = new Event();
			event.button = 1;
			event.x = cell.x + cell.width / 2;
			event.y = cell.y + cell.height / 2;
			table.notifyListeners(type, event);
		});
	}

	private NatTable table() {
		WindowEvents.untilSettled("the rows are shown", Job.getJobManager()::isIdle);
		return control(NatTable.class).orElseThrow();
	}
}
