package org.portwright.workspace.operations;

import java.util.Set;

import org.portwright.numbering.ReadNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/** Adds the doubtful numbers that were left out of an order before; they are kept as unconfirmed. */
public final class AddDoubtfulNumbers implements Work<ReadNumbers, AddNumbers, AddNumbers.Result> {

	private final WorkspaceModel model;
	private final ModelFile order;
	private final ReadNumbers left;

	/**
	 * @param order a file with a port order
	 * @param left  what was left out; what cannot be ported is left out again
	 */
	public AddDoubtfulNumbers(WorkspaceModel model, ModelFile order, ReadNumbers left) {
		this.model = model;
		this.order = order;
		this.left = left;
	}

	@Override
	public Set<ModelFile> of() {
		return Set.of(order);
	}

	@Override
	public Stale stale() {
		return Stale.ALWAYS;
	}

	@Override
	public ReadNumbers prepare() {
		return left;
	}

	@Override
	public AddNumbers work(ReadNumbers taken, Host host) {
		return new AddNumbers(model, order, taken.withDoubtful(), ""); //$NON-NLS-1$
	}

	@Override
	public Operation<AddNumbers.Result> apply(AddNumbers worked) {
		return worked::execute;
	}
}
