package org.portwright.porting.internal.rules.identity;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/** The domain of a tenant that is marked as its initial one can be that. */
@SuppressWarnings("nls")
public final class TenantInitialDomain implements Rule<CheckedTenant> {

	private static final String FORMAT = "INITIAL_DOMAIN_FORMAT";

	@Override
	public List<String> codes() {
		return List.of(FORMAT);
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
				Verdict verdict = InitialDomain.isOne(new Value(domain.getId(), domain, checked));
				if (!verdict.equals(Verdict.FINE)) {
					ProblemBuilder.of(FORMAT, Severity.ERROR, domain).value(domain.getId())
							.report(RuleTexts.message(FORMAT, verdict.variant(), verdict.details()), report);
				}
			}
		}
		if (initial) {
			report.judged(FORMAT, checked.tenant(), Literals.TENANT__DOMAINS);
		}
	}
}
