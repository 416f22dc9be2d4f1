package org.portwright.porting.internal.rules.life;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.life.ImpliedFields;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * A state lacks what it implies. A carrier often gives no more than a code as its reason, and what somebody puts it
 * down to is one too.
 */
@SuppressWarnings("nls")
public final class StateIncoherent implements Rule<CheckedOrder> {

	private static final String INCOHERENT = "STATE_INCOHERENT";

	@Override
	public List<String> codes() {
		return List.of(INCOHERENT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__PORT_ORDER_ID, Literals.PORT_ORDER__FOC_DATE,
				Literals.PORT_ORDER__REVISION, Literals.PORT_ORDER__REJECTIONS, Literals.REJECTION__REASON,
				Literals.REJECTION__CODE, Literals.REJECTION__CAUSES, Literals.REJECTION__REVISION);
	}

	@Override
	public void check(CheckedOrder checked, Report report) {
		PortOrder order = checked.order();
		OrderState state = order.getState();
		if (ImpliedFields.implyReference(state) || ImpliedFields.implyDate(state) || state == OrderState.REJECTED) {
			report.judged(INCOHERENT, order);
		}
		if (ImpliedFields.implyReference(state) && Typed.blank(order.getPortOrderId())) {
			ProblemBuilder.of(INCOHERENT, Severity.ERROR, order, Literals.PORT_ORDER__PORT_ORDER_ID)
					.report(Messages.StateIncoherent_portOrderId, report);
		}
		if (ImpliedFields.implyDate(state) && order.getFocDate() == null) {
			ProblemBuilder.of(INCOHERENT, Severity.ERROR, order, Literals.PORT_ORDER__FOC_DATE)
					.report(Messages.StateIncoherent_focDate, report);
		}
		if (state == OrderState.REJECTED) {
			checkRejection(order, report);
		}
	}

	private static void checkRejection(PortOrder order, Consumer<Problem> problems) {
		List<Rejection> current = order.getRejections().stream()
				.filter(rejection -> rejection.getRevision() == order.getRevision()).toList();
		if (current.isEmpty()) {
			ProblemBuilder.of(INCOHERENT, Severity.ERROR, order, Literals.PORT_ORDER__REJECTIONS)
					.report(Messages.StateIncoherent_reason, problems);
		} else if (current.stream().allMatch(RejectionCauses::isWithoutReason)) {
			ProblemBuilder.of(INCOHERENT, Severity.ERROR, current.getLast(), Literals.REJECTION__REASON)
					.report(Messages.StateIncoherent_reason, problems);
		}
	}
}
