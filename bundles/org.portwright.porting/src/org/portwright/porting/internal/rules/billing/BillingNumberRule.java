package org.portwright.porting.internal.rules.billing;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;

/**
 * The losing provider finds the account by its billing telephone number.
 */
@SuppressWarnings("nls")
public final class BillingNumberRule implements Rule<CheckedOrder> {

	private static final String MISSING = "BTN_MISSING";
	private static final String INVALID = "BTN_INVALID";
	private static final EAttribute FIELD = Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER;

	@Override
	public Set<String> codes() {
		return Set.of(MISSING, INVALID);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(FIELD, Literals.PORT_ORDER__STATE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Optional<MainNumber> main = MainNumber.of(order.loa().getBillingNumber(), order.context().numberPlan());
		report.judged(MISSING, order.loa(), FIELD);
		if (main.isPresent()) {
			report.judged(INVALID, order.loa(), FIELD);
		}
		if (main.isEmpty()) {
			ProblemBuilder.of(MISSING, Severity.ERROR, order.loa(), FIELD).stillNeeded(order.draft())
					.report(Messages.BillingNumber_missing, report);
		} else if (main.get().number().isEmpty()) {
			ProblemBuilder.of(INVALID, Severity.ERROR, order.loa(), FIELD).value(order.loa().getBillingNumber())
					.report(NLS.bind(Messages.BillingNumber_invalid, main.get().typed()), report);
		}
	}
}
