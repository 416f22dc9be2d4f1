package org.portwright.porting.ui.internal.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.numbering.RangeInText;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.keys.TickKeys;
import org.portwright.ui.labels.Labels;

/** The numbers that were understood, each row with a box to take it or not. */
final class TakenTable {

	private static final int HEIGHT = 190;

	private final PreviewTable table;
	private final TickedNumbers numbers;
	private final Runnable ticked;

	/** @param ticked called after rows were ticked or unticked */
	TakenTable(Composite parent, TickedNumbers numbers, Runnable ticked) {
		this.numbers = numbers;
		this.ticked = ticked;
		table = new PreviewTable(parent, SWT.CHECK | SWT.MULTI,
				List.of(new PreviewTable.Column(Messages.NumberPreview_numbers, "0161 496 0000 \u2013 0000", 0, //$NON-NLS-1$
						SWT.LEFT),
						new PreviewTable.Column(Messages.NumberPreview_count, "10,000", 0, SWT.RIGHT), //$NON-NLS-1$
						new PreviewTable.Column(Messages.NumberPreview_type,
								NLS.bind(Messages.NumberPreview_blocked, "Freephone"), 3, SWT.LEFT)), //$NON-NLS-1$
				HEIGHT);
		TickKeys.of(control());
		control().addListener(SWT.Selection, this::boxClicked);
		var menu = new MenuManager();
		menu.add(action(Messages.TakenTable_tick, () -> tick(selected(), true)));
		menu.add(action(Messages.TakenTable_untick, () -> tick(selected(), false)));
		menu.add(action(Messages.TakenTable_tickDoubtful, () -> tickDoubtful(true)));
		menu.add(action(Messages.TakenTable_untickDoubtful, () -> tickDoubtful(false)));
		control().setMenu(menu.createContextMenu(control()));
	}

	/** The widget. */
	Table control() {
		return table.control();
	}

	/** Calls with the row that was selected. */
	void onSelect(int event, Consumer<RangeInText> told) {
		control().addListener(event, selection -> {
			if (selection.detail != SWT.CHECK && selection.item instanceof TableItem item) {
				told.accept(numbers.rows().get(control().indexOf(item)));
			}
		});
	}

	/** Shows the numbers as they are now. */
	void show() {
		table.show(numbers.rows().size(), this::row);
	}

	/** Selects a row. */
	void select(int row) {
		table.select(row);
	}

	/** Ticks all rows or none. */
	void tickAll(boolean all) {
		tick(IntStream.range(0, numbers.rows().size()), all);
	}

	/** Ticks or unticks the doubtful rows; what cannot be ported is ticked by itself alone. */
	void tickDoubtful(boolean tick) {
		tick(IntStream.range(0, numbers.rows().size()).filter(numbers::isDoubtful), tick);
	}

	/** A box stands for all rows that are selected with its own. */
	private void boxClicked(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
			int row = control().indexOf(item);
			tick(control().isSelected(row) ? selected() : IntStream.of(row), item.getChecked());
		}
	}

	private IntStream selected() {
		return IntStream.of(control().getSelectionIndices());
	}

	private void tick(IntStream rows, boolean tick) {
		numbers.tick(rows, tick);
		table.refresh();
		ticked.run();
	}

	private PreviewTable.Row row(int row) {
		RangeInText range = numbers.rows().get(row);
		return new PreviewTable.Row(range.classification().problem() != null || range.isDoubtful(),
				numbers.isTicked(row),
				List.of(Labels.numbers(range.range()), "%,d".formatted(range.range().count()), //$NON-NLS-1$
						RangeWords.of(range)));
	}

	private static IAction action(String label, Runnable run) {
		return new Action(label) {

			@Override
			public void run() {
				run.run();
			}
		};
	}
}
