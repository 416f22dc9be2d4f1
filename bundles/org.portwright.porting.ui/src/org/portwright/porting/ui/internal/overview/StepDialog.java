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
import org.portwright.ui.editor.ElementDialog;
import org.portwright.workspace.operations.Assignment;

/** Asks for what a state implies: it is told with the state, and stands in the same mail. */
final class StepDialog {

	private final ElementDialog dialog;

	private StepDialog(ElementDialog dialog) {
		this.dialog = dialog;
	}

	/** The dialog for a step; empty where there is nothing to ask. */
	static Optional<StepDialog> of(Shell shell, PortOrder order, OrderState to) {
		List<String> asked = asked(order, to);
		return asked.isEmpty() ? Optional.empty()
				: Optional.of(new StepDialog(new ElementDialog(shell, Literals.PORT_ORDER, Optional.of(order),
						message(to)).titled(NLS.bind(Messages.StepDialog_title, Words.of(to)))
						.fields(asked.toArray(String[]::new))));
	}

	private static List<String> asked(PortOrder order, OrderState to) {
		List<String> asked = new ArrayList<>();
		if (to == OrderState.SUBMITTED && order.getSubmissionDate() == null) {
			asked.add(Literals.PORT_ORDER__SUBMISSION_DATE.getName());
		}
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

	private static String message(OrderState to) {
		return to == OrderState.SUBMITTED ? Messages.StepDialog_submitted : Messages.StepDialog_message;
	}

	/** Asks; empty if it was cancelled. */
	Optional<List<Assignment>> ask() {
		return dialog.ask();
	}
}
