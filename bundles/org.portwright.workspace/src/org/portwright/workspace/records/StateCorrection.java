package org.portwright.workspace.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.RevisionOrder;

/**
 * What goes with a state that was a wrong entry: a rejection that was none, a revision that was not submitted, a next
 * revision that was not begun, for which the signature was taken out. The journal keeps all of it.
 */
public final class StateCorrection {

	private StateCorrection() {
	}

	/**
	 * Returns the commands beside that of the state.
	 *
	 * @param to the right state
	 */
	public static List<Command> commands(EditingDomain domain, PortOrder order, OrderState to) {
		List<Command> commands = new ArrayList<>();
		int revision = order.getRevision();
		if (order.getState() == OrderState.REJECTED) {
			Set<Rejection> none = new LinkedHashSet<>(order.getRejections().stream()
					.filter(rejection -> rejection.getRevision() == revision).toList());
			if (!none.isEmpty()) {
				commands.add(new RemoveCommand(domain, order, Literals.PORT_ORDER__REJECTIONS, none));
			}
		}
		if (to == OrderState.DRAFT) {
			revision(order, revision).ifPresent(none -> commands
					.add(RemoveCommand.create(domain, order, Literals.PORT_ORDER__REVISIONS, none)));
		}
		if (order.getState() == OrderState.DRAFT && revision > 1
				&& (to == OrderState.REJECTED || to == OrderState.CANCELLED)) {
			commands.add(new SetCommand(domain, order, Literals.PORT_ORDER__REVISION, revision - 1));
			revision(order, revision - 1).ifPresent(submitted -> commands.addAll(back(domain, order, submitted)));
		}
		return commands;
	}

	/** What was taken out for the next revision: the day of the submission, and the signature. */
	private static List<Command> back(EditingDomain domain, PortOrder order, Revision submitted) {
		List<Command> commands = new ArrayList<>();
		if (submitted.getSubmitted() != null) {
			commands.add(new SetCommand(domain, order, Literals.PORT_ORDER__SUBMISSION_DATE, submitted.getSubmitted()));
		}
		Signature signed = RevisionOrder.of(order, submitted).getLoa().getSignature();
		if (order.getLoa() != null && order.getLoa().getSignature() != null) {
			// The fingerprint follows.
			LetterSignature.all().stream().filter(entry -> entry != Literals.SIGNATURE__FINGERPRINT)
					.forEach(entry -> commands.add(new SetCommand(domain, order.getLoa().getSignature(), entry,
							signed.eIsSet(entry) ? signed.eGet(entry) : SetCommand.UNSET_VALUE)));
		}
		return commands;
	}

	private static Optional<Revision> revision(PortOrder order, int number) {
		return order.getRevisions().stream().filter(revision -> revision.getNumber() == number).findFirst();
	}
}
