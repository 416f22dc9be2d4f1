package org.portwright.workspace.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Work;

/**
 * Takes what is chosen of a proposal into the model, as one operation over all its files. The reader makes the proposal
 * once more from the files as they are by now; an entry whose object or value changed meanwhile is left.
 *
 * @param <S> what the reader copies from the model
 */
public final class ApplyProposal<S> implements Work<S, Accepted, Accepted> {

	private final WorkspaceModel model;
	private final ProposalReader<S> reader;
	private final Choice choice;
	private final String label;

	/** @param label names the operation in the menu <em>Edit</em> */
	public ApplyProposal(WorkspaceModel model, ProposalReader<S> reader, Choice choice, String label) {
		this.model = model;
		this.reader = reader;
		this.choice = choice;
		this.label = label;
	}

	@Override
	public Set<ModelFile> files() {
		return reader.files();
	}

	@Override
	public S prepare() throws CoreException {
		return reader.prepare();
	}

	@Override
	public Gradual<S> begin() throws CoreException {
		return reader.begin();
	}

	@Override
	public Accepted work(S taken, Host host) throws CoreException {
		return Accepted.of(reader.work(taken, host), choice);
	}

	@Override
	public Operation<Accepted> apply(Accepted accepted) {
		return monitor -> {
			command(accepted).ifPresent(command -> model.perform(label, command));
			return accepted;
		};
	}

	/**
	 * Returns the command that takes what is chosen of a proposal, for an operation that does more than that; empty if
	 * nothing changes. Call this on the thread of the model.
	 */
	public Optional<Command> command(Proposal proposal) {
		return command(Accepted.of(proposal, choice));
	}

	private Optional<Command> command(Accepted accepted) {
		List<Command> commands = new ArrayList<>(ProposalCommands.of(model.editingDomain(), accepted));
		commands.addAll(reader.notes(model.editingDomain(), accepted));
		return commands.isEmpty() ? Optional.empty() : Optional.of(new CompoundCommand(commands));
	}
}
