package org.portwright.ui.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * Shows a proposal before anything of it is taken; it may ask for the source first. The default button never takes a
 * conflict: while one is ticked, it is <em>Cancel</em>.
 */
public abstract class ProposalDialog extends TitleAreaDialog {

	/** In characters. */
	private static final int NOTE_WIDTH = 110;
	private static final int WIDTH = 1090;
	private static final int HEIGHT = 300;

	private final WorkRunner runner;
	private Proposal proposal = new Proposal(List.of());
	private List<SourceNote> notes = List.of();
	private Optional<Composite> above = Optional.empty();
	private Optional<ProposalTable> table = Optional.empty();

	/** Makes a dialog that offers nothing yet. */
	protected ProposalDialog(Shell parent, WorkRunner runner) {
		super(parent);
		this.runner = runner;
	}

	/** Returns the title of the window: the command that the user gave. */
	protected abstract String windowTitle();

	/** Returns the heading: the source of the proposal. */
	protected abstract String heading();

	/** Returns a sentence or two about the proposal, or about the question while there is none. */
	protected abstract String summary();

	/** Returns the heading of the values that the source gives. */
	protected abstract String after();

	/** Takes what the user chose, after the dialog has closed. */
	protected abstract void take(Choice choice);

	/** Adds the fields that ask for the source; none by default. */
	protected void createQuestion(Composite parent) {
		// A source that is known already is not asked for.
	}

	/** Returns whether the dialog has a table; by default it has one if there is anything to take. */
	protected boolean hasTable() {
		return !proposal.isEmpty();
	}

	/** Offers a proposal instead of the one before, and says something about it or its source. */
	protected final void offer(Proposal offered, List<SourceNote> about) {
		proposal = offered;
		notes = List.copyOf(about);
		above.ifPresent(said -> {
			showNotes(said);
			table.ifPresent(made -> made.show(offered));
			ticked();
		});
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite content = DialogContent.of(this, area, windowTitle(), "", 1); //$NON-NLS-1$
		createQuestion(content);
		var said = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(said);
		showNotes(said);
		above = Optional.of(said);
		if (hasTable()) {
			var made = new ProposalTable(content, runner, Messages.Proposals_yours, after());
			GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made.control());
			made.onTicks(this::ticked);
			table = Optional.of(made);
			made.show(proposal);
		}
		DialogContent.title(this, heading());
		say();
		return area;
	}

	private void showNotes(Composite said) {
		Stream.of(said.getChildren()).forEach(Control::dispose);
		notes.forEach(note -> show(said, note));
		said.setVisible(!notes.isEmpty());
		said.requestLayout();
	}

	private void show(Composite said, SourceNote note) {
		var icon = new Label(said, SWT.NONE);
		icon.setImage(note.image());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(said, SWT.WRAP);
		text.setText(note.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(NOTE_WIDTH), SWT.DEFAULT)
				.applyTo(text);
	}

	private void say() {
		setMessage(table.filter(made -> !proposal.isEmpty()).map(made -> summary() + '\n' + made.ticked())
				.orElseGet(this::summary),
				notes.stream().anyMatch(SourceNote::isWarning) ? IMessageProvider.WARNING : IMessageProvider.NONE);
	}

	@Override
	protected final void createButtonsForButtonBar(@Nullable Composite parent) {
		if (table.isEmpty()) {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		} else {
			createButton(parent, IDialogConstants.OK_ID, Messages.Proposals_apply, true);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
			ticked();
		}
	}

	/** Enables <em>Apply</em>, also while nothing is ticked if it would mark an object as gone. */
	private void ticked() {
		say();
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) {
			return;
		}
		ok.setEnabled(table.filter(made -> !made.taken().isEmpty()).isPresent()
				|| proposal.entries().stream().anyMatch(Entry::isNewlyGone));
		boolean conflict = table.filter(ProposalTable::takesConflict).isPresent();
		getShell().setDefaultButton(conflict ? getButton(IDialogConstants.CANCEL_ID) : ok);
	}

	@Override
	protected final void okPressed() {
		Choice choice = Choice.of(proposal, table.map(ProposalTable::taken).orElse(List.of()));
		super.okPressed();
		take(choice);
	}
}
