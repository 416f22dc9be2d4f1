package org.portwright.workspace.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;

/** What goes with the day on which an order was handed in: whether it is assumed, and the revision that has it too. */
public final class SubmissionDay {

	private SubmissionDay() {
	}

	/**
	 * What goes with a day that somebody says: it is no longer assumed.
	 *
	 * @param day nothing where it is cleared
	 */
	public static List<Command> said(EditingDomain domain, PortOrder order, @Nullable LocalDate day) {
		List<Command> commands = new ArrayList<>();
		if (day != null && order.isSubmissionDateAssumed()) {
			commands.add(new SetCommand(domain, order, Literals.PORT_ORDER__SUBMISSION_DATE_ASSUMED,
					SetCommand.UNSET_VALUE));
		}
		for (Revision revision : order.getRevisions()) {
			if (revision.getNumber() == order.getRevision() && !Objects.equals(revision.getSubmitted(), day)) {
				commands.add(new SetCommand(domain, revision, Literals.REVISION__SUBMITTED,
						day == null ? SetCommand.UNSET_VALUE : day));
			}
		}
		return commands;
	}

	/** Proposes a day that nobody said: it is assumed. */
	public static List<Command> assumed(EditingDomain domain, PortOrder order, LocalDate day) {
		return List.of(new SetCommand(domain, order, Literals.PORT_ORDER__SUBMISSION_DATE, day),
				new SetCommand(domain, order, Literals.PORT_ORDER__SUBMISSION_DATE_ASSUMED, true));
	}
}
