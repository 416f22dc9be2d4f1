package org.portwright.ui.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.WorkRunner;

/** The notes on a source and the table of what it proposes, in a dialog or on a page of a wizard. */
final class ProposalPanel {

	private static final int NOTE_WIDTH = 800;
	private static final int WIDTH = 1090;
	private static final int HEIGHT = 300;

	private final Composite above;
	private final Optional<ProposalTable> table;
	private final List<Runnable> listeners = new ArrayList<>();
	private Proposal proposal = new Proposal(List.of());
	private List<SourceNote> notes = List.of();

	/**
	 * Makes it in a grid of one column.
	 *
	 * @param headings of the table; empty for notes alone
	 */
	ProposalPanel(Composite parent, WorkRunner runner, Optional<ProposalHeadings> headings) {
		above = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(above);
		table = headings.map(said -> new ProposalTable(parent, runner, said));
		table.ifPresent(made -> {
			GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made.control());
			made.onTicks(() -> listeners.forEach(Runnable::run));
		});
	}

	/** The listener hears whenever another proposal is offered or a tick changes. */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Offers a proposal instead of the one before. */
	void offer(Proposal offered, List<SourceNote> about) {
		proposal = offered;
		notes = List.copyOf(about);
		Stream.of(above.getChildren()).forEach(Control::dispose);
		notes.forEach(this::show);
		above.setVisible(!notes.isEmpty());
		above.requestLayout();
		table.ifPresentOrElse(made -> made.show(offered), () -> listeners.forEach(Runnable::run));
	}

	private void show(SourceNote note) {
		var icon = new Label(above, SWT.NONE);
		icon.setImage(note.image());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(above, SWT.WRAP);
		text.setText(note.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(text);
	}

	/** Returns whether the user must think about a note. */
	boolean warns() {
		return notes.stream().anyMatch(SourceNote::isWarning);
	}

	/** Returns whether something is ticked or would be marked as gone. */
	boolean canTake() {
		return table.filter(made -> !made.taken().isEmpty()).isPresent()
				|| proposal.entries().stream().anyMatch(Entry::isNewlyGone);
	}

	/** Returns whether a value would be replaced that the user typed, or one that identifies an object. */
	boolean takesConflict() {
		return table.filter(ProposalTable::takesConflict).isPresent();
	}

	/** Returns a sentence about the proposal or its source, and what is taken as it is ticked now. */
	String said(String summary) {
		return table.filter(made -> !proposal.isEmpty()).map(made -> summary + '\n' + made.ticked()).orElse(summary);
	}

	/** Returns what the user chose. */
	Choice choice() {
		return Choice.of(proposal, table.map(ProposalTable::taken).orElse(List.of()));
	}
}
