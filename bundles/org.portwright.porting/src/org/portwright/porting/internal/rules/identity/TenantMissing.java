package org.portwright.porting.internal.rules.identity;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * Microsoft asks for the tenant although its form does not.
 */
@SuppressWarnings("nls")
public final class TenantMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "TENANT_MISSING";

	@Override
	public Set<String> codes() {
		return Set.of(MISSING);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__ORGANISATION_ID, Literals.PORT_ORDER__INITIAL_DOMAIN,
				Literals.PORT_ORDER__STATE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		report.judged(MISSING, order.order());
		if (Typed.blank(order.order().getOrganisationId()) && Typed.blank(order.order().getInitialDomain())) {
			ProblemBuilder.of(MISSING, Severity.ERROR, order.order(), Literals.PORT_ORDER__ORGANISATION_ID)
					.stillNeeded(order.draft()).report(Messages.TenantMissing_message, report);
		}
	}
}
