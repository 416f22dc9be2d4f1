package org.portwright.ui.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * Shows a proposal before anything of it is taken; it may ask for the source first. The default button never takes a
 * conflict: while one is ticked, it is <em>Cancel</em>.
 */
public abstract class ProposalDialog extends TitleAreaDialog {

	private final WorkRunner runner;
	private Proposal proposal = new Proposal(List.of());
	private List<SourceNote> notes = List.of();
	private Optional<ProposalPanel> panel = Optional.empty();

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

	/** Returns the headings of the table. */
	protected abstract ProposalHeadings headings();

	/** Takes what the user chose, after the dialog has closed. */
	protected abstract void take(Choice choice);

	/** Adds the fields that ask for the source; none by default. */
	protected void createQuestion(Composite parent) {
		// A source that is known already is not asked for.
	}

	/** Returns whether the dialog has a table; by default it has one if the source says anything. */
	protected boolean hasTable() {
		return !proposal.isEmpty() || !proposal.omissions().isEmpty();
	}

	/** Offers a proposal instead of the one before, and says something about it or its source. */
	protected final void offer(Proposal offered, List<SourceNote> about) {
		proposal = offered;
		notes = List.copyOf(about);
		panel.ifPresent(shown -> shown.offer(offered, about));
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
		var made = new ProposalPanel(content, runner, hasTable() ? Optional.of(headings()) : Optional.empty());
		panel = Optional.of(made);
		made.offer(proposal, notes);
		made.onChange(this::changed);
		DialogContent.title(this, heading());
		say(made);
		return area;
	}

	private void say(ProposalPanel shown) {
		setMessage(shown.said(summary()), shown.warns() ? IMessageProvider.WARNING : IMessageProvider.NONE);
	}

	@Override
	protected final void createButtonsForButtonBar(@Nullable Composite parent) {
		if (hasTable()) {
			createButton(parent, IDialogConstants.OK_ID, Messages.Proposals_apply, true);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
			changed();
		} else {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		}
	}

	/** Enables <em>Apply</em>, also while nothing is ticked if it would mark an object as gone. */
	private void changed() {
		panel.ifPresent(shown -> {
			say(shown);
			var ok = getButton(IDialogConstants.OK_ID);
			if (ok != null) {
				DialogButton.enable(ok, shown.canTake());
				getShell().setDefaultButton(shown.takesConflict() ? getButton(IDialogConstants.CANCEL_ID) : ok);
			}
		});
	}

	@Override
	protected final void okPressed() {
		Choice choice = panel.orElseThrow().choice();
		super.okPressed();
		take(choice);
	}
}
