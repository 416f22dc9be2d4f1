package org.portwright.ui.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
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
 * Shows a proposal before anything of it is taken. Nothing waits for the answer. The default button never takes a
 * conflict: while one is ticked, it is <em>Cancel</em>.
 */
public abstract class ProposalDialog extends TitleAreaDialog {

	private static final int WIDTH = 110;

	private final WorkRunner runner;
	private final Proposal proposal;
	private final Consumer<Choice> apply;
	private Optional<ProposalTable> table = Optional.empty();

	/** @param apply takes what was chosen */
	protected ProposalDialog(Shell parent, WorkRunner runner, Proposal proposal, Consumer<Choice> apply) {
		super(parent);
		this.runner = runner;
		this.proposal = proposal;
		this.apply = apply;
		setBlockOnOpen(false);
	}

	/** Returns the title of the window: the command that the user gave. */
	protected abstract String windowTitle();

	/** Returns the heading: the source of the proposal. */
	protected abstract String heading();

	/** Returns what there is to take, in a sentence or two. */
	protected abstract String summary();

	/** Returns what the user must know of the source before taking anything, such as parts that it did not give. */
	protected abstract List<String> warnings();

	/** Returns the heading of the values that the source gives. */
	protected abstract String after();

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite content = DialogContent.of(this, area, windowTitle(), "", 2); //$NON-NLS-1$
		warnings().forEach(warning -> warn(content, warning));
		if (!proposal.isEmpty()) {
			var whole = new Composite(content, SWT.NONE);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(whole);
			GridLayoutFactory.fillDefaults().applyTo(whole);
			var made = new ProposalTable(whole, runner, proposal, Messages.Proposals_yours, after());
			made.onTicks(this::ticked);
			table = Optional.of(made);
		}
		DialogContent.title(this, heading());
		say();
		return area;
	}

	private void warn(Composite content, String warning) {
		var icon = new Label(content, SWT.NONE);
		icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(content, SWT.WRAP);
		text.setText(warning.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(text);
	}

	private void say() {
		setMessage(table.map(made -> summary() + '\n' + made.ticked()).orElseGet(this::summary),
				warnings().isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
	}

	@Override
	protected final void createButtonsForButtonBar(@Nullable Composite parent) {
		if (proposal.isEmpty()) {
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
		List<Entry> taken = table.map(ProposalTable::taken).orElse(List.of());
		super.okPressed();
		apply.accept(Choice.of(proposal, taken));
	}
}
