package org.portwright.directory.ui.internal.sync;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.directory.review.ReviewSummary;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.ui.proposals.ProposalDialog;
import org.portwright.ui.proposals.ProposalHeadings;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.WorkRunner;

/** Shows what Microsoft says of a tenant, before anything of it is taken. */
final class ReviewDialog extends ProposalDialog {

	private final String name;
	private final Proposal proposal;
	private final List<DirectoryWarning> warnings;
	private final Consumer<Choice> apply;

	/**
	 * @param name     what people call the tenant
	 * @param warnings the parts that were not read, or not whole
	 * @param apply    takes what was chosen
	 */
	ReviewDialog(Shell parent, WorkRunner runner, String name, Proposal proposal, List<DirectoryWarning> warnings,
			Consumer<Choice> apply) {
		super(parent, runner);
		this.name = name;
		this.proposal = proposal;
		this.warnings = List.copyOf(warnings);
		this.apply = apply;
		setBlockOnOpen(false);
		offer(proposal, warnings.stream().map(warning -> SourceNote.warning(warning.message())).toList());
	}

	@Override
	protected String windowTitle() {
		return SyncHandler.label();
	}

	@Override
	protected String heading() {
		return NLS.bind(Messages.Review_title, name);
	}

	@Override
	protected String summary() {
		return ReviewSummary.of(proposal, warnings);
	}

	@Override
	protected ProposalHeadings headings() {
		return new ProposalHeadings(Messages.Review_after, ""); //$NON-NLS-1$
	}

	@Override
	protected void take(Choice choice) {
		apply.accept(choice);
	}
}
