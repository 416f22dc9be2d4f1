package org.portwright.workspace.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;

/** Corrections of the fields whose facts the journal tells, as commands. Nothing is changed here. */
public final class FactCorrection {

	private final EditingDomain domain;
	private final PortOrder order;

	public FactCorrection(EditingDomain domain, PortOrder order) {
		this.domain = domain;
		this.order = order;
	}

	/** The day of the submission of a revision. */
	public List<Command> submission(int revision, LocalDate day) {
		if (revision == order.getRevision() && order.getState() != OrderState.DRAFT) {
			List<Command> commands = new ArrayList<>(SubmissionDay.said(domain, order, day));
			commands.add(new SetCommand(domain, order, Literals.PORT_ORDER__SUBMISSION_DATE, day));
			return commands;
		}
		return order.getRevisions().stream().filter(other -> other.getNumber() == revision)
				.<Command>map(other -> new SetCommand(domain, other, Literals.REVISION__SUBMITTED, day)).toList();
	}

	/**
	 * The day and the reason of a rejection.
	 *
	 * @param reason empty where it stays
	 */
	public List<Command> rejection(String id, Optional<LocalDate> day, String reason) {
		List<Command> commands = new ArrayList<>();
		for (Rejection rejection : order.getRejections()) {
			if (id.equals(rejection.getId())) {
				day.ifPresent(right -> commands
						.add(new SetCommand(domain, rejection, Literals.REJECTION__DATE, right)));
				if (!reason.isEmpty()) {
					commands.add(new SetCommand(domain, rejection, Literals.REJECTION__REASON, reason));
				}
			}
		}
		return commands;
	}
}
