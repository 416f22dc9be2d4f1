package org.portwright.workspace.proposals;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.workspace.work.Query;

/**
 * Makes a proposal out of what a source gave and what the model holds. It is asked again when a file of the model has
 * changed before the proposal is accepted, so it keeps what the source gave. It leaves the model unchanged.
 *
 * @param <S> copied from the model
 */
public interface ProposalReader<S> extends Query<S, Proposal> {

	/**
	 * Returns the commands that note in the model who gave what is taken, and when. They become part of the same step.
	 * Call this on the thread of the model.
	 *
	 * @param accepted what is taken, and what is left
	 */
	List<Command> notes(EditingDomain domain, Accepted accepted);
}
