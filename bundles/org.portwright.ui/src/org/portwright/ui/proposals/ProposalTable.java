package org.portwright.ui.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.table.Column;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersPanel;
import org.portwright.ui.table.RowAction;
import org.portwright.ui.table.RowMenu;
import org.portwright.ui.table.TableWords;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * The entries of a proposal with their ticks, one group at a time, to filter, sort and copy. Space or a click ticks;
 * the menu ticks all rows that are shown.
 */
public final class ProposalTable {

	private static final TableWords WORDS = new TableWords(Messages.Proposals_title, Messages.Proposals_countAll,
			Messages.Proposals_count, Messages.Proposals_noMatch, Messages.Proposals_filter);
	private static final Proposal NOTHING = new Proposal(List.of());

	private Proposal proposal = NOTHING;
	private Ticks ticks = new Ticks(NOTHING);
	private final NumbersPanel panel;
	private final Combo choice;
	private final RowDetails details;
	private List<Group> groups = List.of();
	private Group group = Group.ALL;
	private final List<Runnable> listeners = new ArrayList<>();

	/** Makes it without any entry. */
	public ProposalTable(Composite parent, WorkRunner runner, ProposalHeadings headings) {
		List<Column> columns = ProposalColumn.columns(headings);
		var toolkit = new FormToolkit(parent.getDisplay());
		parent.addDisposeListener(disposed -> toolkit.dispose());
		panel = new NumbersPanel(parent, toolkit, runner, columns, WORDS, Messages.Proposals_none);
		choice = new Combo(panel.tools(), SWT.READ_ONLY);
		choice.setToolTipText(Messages.Proposals_groups);
		choice.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(chosen -> show(groups.get(choice.getSelectionIndex()))));
		addButton(Messages.Proposals_tickAll, true);
		addButton(Messages.Proposals_tickNone, false);
		NumberTable table = panel.table();
		RowMenu.add(table, PlatformUI.getWorkbench(),
				List.of(RowAction.copy(table, columns.size()), RowAction.selectAll(table)),
				this::fillAbove, below -> {
					// All of it is above.
				});
		table.control().addListener(SWT.MouseDown, this::pressed);
		table.control().addListener(SWT.KeyDown, this::typed);
		details = new RowDetails(panel.control(), columns);
		table.onSelection(() -> details.show(table));
	}

	/** Returns all of it, for the layout of its parent. */
	public Control control() {
		return panel.control();
	}

	/** Shows a proposal instead of the one before, with the ticks that it has from the start. */
	public void show(Proposal offered) {
		proposal = offered;
		ticks = new Ticks(offered);
		groups = Stream.of(Group.values()).filter(each -> each == Group.ALL || each.count(offered) > 0)
				.toList();
		choice.setItems(groups.stream().map(each -> each.label(offered)).toArray(String[]::new));
		choice.select(0);
		choice.requestLayout();
		show(Group.ALL);
	}

	private void addButton(String text, boolean tick) {
		var button = new Button(panel.tools(), SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> tickShown(tick)));
	}

	private void show(Group wanted) {
		group = wanted;
		Proposal offered = proposal;
		Ticks ticked = ticks;
		panel.table().setSource(before -> new ProposalRows(offered, wanted, ticked));
		listeners.forEach(Runnable::run);
	}

	private void fillAbove(IMenuManager menu) {
		menu.add(RowAction.item(Messages.Proposals_tickRows, this::toggle));
	}

	/** Ticks all rows that are shown, or takes their ticks away; rows that the filter hides stay as they are. */
	private void tickShown(boolean tick) {
		var shown = panel.table().shown();
		ticked(IntStream.range(0, shown.size()).map(shown::row).map(shown.rows()::entry), tick);
	}

	private void ticked(IntStream entries, boolean tick) {
		ticks.tick(entries, tick);
		panel.table().control().redraw();
		details.show(panel.table());
		listeners.forEach(Runnable::run);
	}

	/** Ticks the selected rows, or takes their ticks away if the first has one. */
	private void toggle() {
		panel.table().takeCurrent();
		var rows = panel.table().shown().rows();
		int[] entries = panel.table().selectedRows().map(rows::entry).toArray();
		if (entries.length > 0) {
			ticked(IntStream.of(entries), !ticks.isTicked(entries[0]));
		}
	}

	private void typed(Event key) {
		if (key.character == ' ' && key.stateMask == 0) {
			toggle();
		}
	}

	private void pressed(Event click) {
		if (click.button == 1) {
			panel.table().cellAt(click.x, click.y)
					.filter(cell -> ProposalColumn.of(cell.x) == ProposalColumn.TICK).ifPresent(cell -> {
						var shown = panel.table().shown();
						int entry = shown.rows().entry(shown.row(cell.y));
						ticked(IntStream.of(entry), !ticks.isTicked(entry));
					});
		}
	}

	/** The listener hears whenever a tick or the group changes. */
	public void onTicks(Runnable listener) {
		listeners.add(listener);
	}

	/** Returns the entries that are ticked, in sight or not. */
	public List<Entry> taken() {
		return ticks.taken();
	}

	/** Returns whether a value would be replaced that the user typed, or one that identifies an object. */
	public boolean takesConflict() {
		return ticks.takesConflict();
	}

	/** Returns what is taken as it is ticked now, in sentences. */
	public String ticked() {
		return TickedWords.of(proposal, ticks.taken(), group);
	}
}
