package org.portwright.porting.internal.rules.signature;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.Signature;
import org.portwright.model.SignatureMethod;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.internal.rules.ProblemBuilder;

/**
 * A Letter of Authorization on paper is signed before the order goes in; an electronic signature comes on the way and
 * is there when the losing provider is asked. The method not chosen counts as paper. The pack may be made unsigned, so
 * a draft is asked for its signature only when it is about to be submitted.
 */
@SuppressWarnings("nls")
public final class SignatureMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "SIGNATURE_MISSING";
	private static final Set<OrderState> WITH_CARRIER = Set.of(OrderState.CONTACTING_CARRIER,
			OrderState.TRANSFER_APPROVED, OrderState.TRANSFER_PENDING, OrderState.NOT_MOVED, OrderState.COMPLETED);

	@Override
	public Set<String> codes() {
		return Set.of(MISSING);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__STATE, Literals.SIGNATURE__METHOD, Literals.SIGNATURE__DATE,
				Literals.SIGNATURE__SIGNED_COPY);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.SUBMISSION);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Signature signature = order.loa().getSignature();
		boolean electronic = signature.getMethod() == SignatureMethod.ELECTRONIC;
		boolean there = signature.getDate() != null || !Typed.blank(signature.getSignedCopy());
		if (!there && !isDue(electronic, order)) {
			return;
		}
		report.judged(MISSING, signature, Literals.SIGNATURE__DATE);
		if (!there) {
			ProblemBuilder.of(MISSING, Severity.ERROR, signature, Literals.SIGNATURE__DATE).report(
					electronic ? Messages.SignatureMissing_electronic : Messages.SignatureMissing_paper, report);
		}
	}

	private static boolean isDue(boolean electronic, CheckedOrder order) {
		OrderState state = order.order().getState();
		return WITH_CARRIER.contains(state) || !electronic && (state == OrderState.SUBMITTED
				|| state == OrderState.PROCESSING || order.draft() && order.context().submitting());
	}
}
