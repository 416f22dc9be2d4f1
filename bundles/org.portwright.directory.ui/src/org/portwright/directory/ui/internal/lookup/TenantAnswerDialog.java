package org.portwright.directory.ui.internal.lookup;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.operations.ReviewAnswer;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.ui.proposals.ProposalDialog;
import org.portwright.ui.proposals.ProposalHeadings;
import org.portwright.ui.proposals.ProposalTaking;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Shows an answer about a tenant beside the values of a tenant or an order. What is ticked is taken as one change.
 * Without a file that could take it, the answer is there to be copied.
 */
abstract class TenantAnswerDialog extends ProposalDialog {

	private static final Proposal NOTHING = new Proposal(List.of());
	private static final int COPIED_LINES = 8;

	private final EngagementFiles files;
	private final Optional<ModelFile> target;
	private Optional<ReviewAnswer> reader = Optional.empty();
	private @Nullable Text copied;
	private @Nullable Button copy;

	/** @param target the tenant or order that may take it; empty if there is none */
	TenantAnswerDialog(Shell parent, EngagementFiles files, Optional<ModelFile> target) {
		super(parent, files.runner());
		this.files = files;
		this.target = target.filter(ModelFile::exists);
	}

	/** Adds the field for the question or the answer. */
	abstract void createField(Composite parent);

	final EngagementFiles files() {
		return files;
	}

	@Override
	protected final String heading() {
		return windowTitle();
	}

	@Override
	protected final ProposalHeadings headings() {
		return new ProposalHeadings(Messages.Answer_after, ""); //$NON-NLS-1$
	}

	@Override
	protected final boolean hasTable() {
		return target.isPresent();
	}

	@Override
	protected final void createQuestion(Composite parent) {
		createField(parent);
		if (target.isEmpty()) {
			createCopied(parent);
		}
	}

	private void createCopied(Composite parent) {
		var text = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(COPIED_LINES))
				.applyTo(text);
		var button = new Button(parent, SWT.PUSH);
		button.setText(Messages.Answer_copy);
		button.setEnabled(false);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
			TextClipboard.copy(text.getDisplay(), text.getText());
			setReturnCode(OK);
			close();
		}));
		setButtonLayoutData(button);
		((GridData) Objects.requireNonNull(button.getLayoutData())).horizontalAlignment = SWT.BEGINNING;
		copied = text;
		copy = button;
	}

	/** Shows no answer, and says why. */
	final void showNothing(SourceNote why) {
		reader = Optional.empty();
		show(""); //$NON-NLS-1$
		offer(NOTHING, why.text().isEmpty() ? List.of() : List.of(why));
	}

	/** Shows an answer and a remark about it. */
	final void show(TenantAnswer answer, String remark) {
		show(answer.text());
		reader = target.map(file -> new ReviewAnswer(file, answer, files.recorder()));
		Proposal proposal = reader.map(ReviewAnswer::prepare).orElse(NOTHING);
		List<String> warnings = reader.map(ReviewAnswer::warnings).orElse(List.of());
		Stream<String> known = reader.isPresent() && proposal.isEmpty() ? Stream.of(Messages.Answer_known)
				: Stream.empty();
		offer(proposal, Stream.concat(warnings.stream().map(SourceNote::warning),
				Stream.concat(known, Stream.of(remark)).map(SourceNote::note)).toList());
		if (!warnings.isEmpty()) {
			// Enter must not take what is warned of.
			getShell().setDefaultButton(getButton(IDialogConstants.CANCEL_ID));
		}
	}

	private void show(String text) {
		if (target.isEmpty()) {
			Objects.requireNonNull(copied).setText(text);
			Objects.requireNonNull(copy).setEnabled(!text.isEmpty());
		}
	}

	@Override
	protected final void take(Choice choice) {
		reader.ifPresent(answered -> new ProposalTaking<>(files, target.orElseThrow(), answered, windowTitle(),
				this::done).take(choice));
	}

	private String done(Accepted accepted) {
		return MessageFormat.format(Messages.Answer_taken, accepted.taken().count(),
				Labels.of(target.orElseThrow().root()));
	}
}
