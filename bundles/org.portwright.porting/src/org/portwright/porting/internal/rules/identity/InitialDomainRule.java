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

/** What an order says is the initial domain of the tenant is one. */
public final class InitialDomainRule implements Rule<CheckedOrder> {

	@Override
	public Set<String> codes() {
		return Set.of(InitialDomain.FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__INITIAL_DOMAIN);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		String domain = order.order().getInitialDomain();
		if (Typed.blank(domain)) {
			return;
		}
		report.judged(InitialDomain.FORMAT, order.order(), Literals.PORT_ORDER__INITIAL_DOMAIN);
		InitialDomain.objection(domain, order.profile()).ifPresent(objection -> ProblemBuilder
				.of(InitialDomain.FORMAT, Severity.ERROR, order.order(), Literals.PORT_ORDER__INITIAL_DOMAIN)
				.value(domain).report(objection, report));
	}
}
