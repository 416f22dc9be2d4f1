package org.portwright.ui.proposals;

import java.text.MessageFormat;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.ProposalReader;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;

/**
 * Takes what the user chose of a proposal, in the background. The status line says what was taken, and what was left
 * because the file changed after it was shown; a message says if the file was closed.
 *
 * @param <S>    what the reader copies from the model
 * @param file   the file that takes it
 * @param reader made the proposal
 * @param label  names the operation in the menu <em>Edit</em>
 * @param done   says what was taken, in a sentence
 */
public record ProposalTaking<S>(EngagementFiles files, ModelFile file, ProposalReader<S> reader, String label,
		Function<Accepted, String> done) {

	/** Takes it. */
	public void take(Choice choice) {
		if (!file.exists()) {
			sayClosed();
			return;
		}
		files.runner().run(new ApplyProposal<>(files.model(), reader, choice, label), RunMode.asked(label),
				new Reply<>() {

					@Override
					public void done(Accepted accepted) {
						tell(accepted);
					}

					@Override
					public void dropped() {
						if (!file.exists()) {
							sayClosed();
						}
					}
				});
	}

	private void sayClosed() {
		Failures.show(Status.info(NLS.bind(Messages.ProposalTaking_closed, file.path().getFileName())));
	}

	private void tell(Accepted accepted) {
		String left = accepted.outdated().isEmpty() ? "" //$NON-NLS-1$
				: ' ' + MessageFormat.format(Messages.ProposalTaking_outdated, accepted.outdated().size());
		StatusLine.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).accept(done.apply(accepted) + left);
	}
}
