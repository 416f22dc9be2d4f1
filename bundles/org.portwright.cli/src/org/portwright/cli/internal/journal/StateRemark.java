package org.portwright.cli.internal.journal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.life.StateProposal;
import org.portwright.workspace.ModelFile;

/** The state that Microsoft's data of the tenant proposes for an order; it is never recorded unasked. */
public final class StateRemark {

	private StateRemark() {
	}

	/**
	 * Returns the proposal for a file. The other files of its engagement are read only for an order that is with
	 * Microsoft; an order that cannot be judged has none.
	 */
	public static Optional<StateProposal> of(Session session, ModelFile file) {
		if (!(file.root() instanceof PortOrder order) || !StateProposal.isProposedFor(order.getState())) {
			return Optional.empty();
		}
		try {
			return StateProposal.of(order.getState(), session.problems().of(file).portIn());
		} catch (ProfileException e) {
			return Optional.empty();
		}
	}

	/** Writes a proposal to the error output, with the call that records its state. */
	public static void print(StateProposal proposal, Path file, Console console) {
		console.err().println(proposal.state().map(OrderState::getLiteral)
				.map(state -> NLS.bind(Messages.StateRemark_record, new Object[] { proposal.text(), file, state }))
				.orElse(proposal.text()));
	}
}
