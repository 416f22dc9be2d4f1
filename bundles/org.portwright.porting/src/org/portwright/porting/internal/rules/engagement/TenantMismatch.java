package org.portwright.porting.internal.rules.engagement;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.Subject;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Surroundings.Identity;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * A domain belongs to one tenant, so that two Organisation IDs for it cannot both be right.
 *
 * @param field the Organisation ID of the order or tenant
 * @param <S>   whose it is
 */
@SuppressWarnings("nls")
public record TenantMismatch<S extends Subject>(EAttribute field) implements Rule<S> {

	private static final String CODE = "TENANT_MISMATCH";

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(field);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.IDENTITIES);
	}

	@Override
	public void check(S subject, Report report) {
		if (subject.context().surroundings().identified()) {
			report.judged(CODE, subject.root(), field);
		}
		for (Identity other : subject.context().surroundings().identities()) {
			ProblemBuilder.of(CODE, Severity.WARNING, subject.root(), field)
					.value((String) subject.root().eGet(field)).files(List.of(other.file()))
					.report(report, other.domain(), other.file(), other.organisationId());
		}
	}
}
