package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.life.ImpliedFields;
import org.portwright.porting.ui.internal.journal.HappenedDay;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementDialog;

/** Asks for what a state implies: it is told with the state, and stands in the same mail. */
final class StepDialog {

	private StepDialog() {
	}

	/** The dialog for a step. */
	static HappenedDialog of(Shell shell, PortOrder order, OrderState to, HappenedDay day) {
		boolean submitted = to == OrderState.SUBMITTED;
		if (submitted) {
			Optional.ofNullable(order.getSubmissionDate()).ifPresent(day::begin);
		}
		return new HappenedDialog(
				new ElementDialog(shell, Literals.PORT_ORDER, Optional.of(order),
						submitted ? Messages.StepDialog_submitted : Messages.StepDialog_message)
						.titled(NLS.bind(Messages.StepDialog_title, Words.of(to)))
						.fields(asked(order, to).toArray(String[]::new)),
				day, submitted ? Words.of(Literals.PORT_ORDER__SUBMISSION_DATE) : HappenedDay.label());
	}

	/** The dialog for the correction of a wrong entry: it changes the state alone. */
	static HappenedDialog correcting(Shell shell, PortOrder order, OrderState to, HappenedDay day) {
		return new HappenedDialog(
				new ElementDialog(shell, Literals.PORT_ORDER, Optional.of(order), Messages.StepDialog_correction)
						.titled(NLS.bind(Messages.StepDialog_correct, Words.of(to))),
				day, HappenedDay.label());
	}

	private static List<String> asked(PortOrder order, OrderState to) {
		List<String> asked = new ArrayList<>();
		String reference = order.getPortOrderId();
		if (ImpliedFields.implyReference(to) && (reference == null || reference.isBlank())) {
			asked.add(Literals.PORT_ORDER__PORT_ORDER_ID.getName());
		}
		if (to == OrderState.TRANSFER_APPROVED || ImpliedFields.implyDate(to) && order.getFocDate() == null) {
			asked.add(Literals.PORT_ORDER__FOC_DATE.getName());
			asked.add(Literals.PORT_ORDER__FOC_TIME.getName());
		}
		return asked;
	}
}
