package org.portwright.porting.internal.rules.identity;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/** The domain of a tenant that is marked as its initial one can be that. */
public final class TenantInitialDomain implements Rule<CheckedTenant> {

	@Override
	public Set<String> codes() {
		return Set.of(InitialDomain.FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.TENANT__DOMAINS, Literals.DOMAIN__INITIAL);
	}

	@Override
	public void check(CheckedTenant checked, Report report) {
		boolean initial = false;
		for (Domain domain : checked.tenant().getDomains()) {
			if (domain.isInitial() && !Typed.blank(domain.getId())) {
				initial = true;
				InitialDomain.objection(domain.getId(), checked.profile())
						.ifPresent(objection -> ProblemBuilder.of(InitialDomain.FORMAT, Severity.ERROR, domain)
								.value(domain.getId()).report(objection, report));
			}
		}
		if (initial) {
			report.judged(InitialDomain.FORMAT, checked.tenant(), Literals.TENANT__DOMAINS);
		}
	}
}
