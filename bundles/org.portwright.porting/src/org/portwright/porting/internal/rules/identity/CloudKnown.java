package org.portwright.porting.internal.rules.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.TenantCloud;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/** The cloud of a tenant is one that this version knows, where it is given. */
@SuppressWarnings("nls")
public final class CloudKnown implements Rule<CheckedTenant> {

	@Override
	public List<String> codes() {
		return List.of(TenantCloud.UNKNOWN);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.TENANT__CLOUD);
	}

	@Override
	public void check(CheckedTenant checked, Report report) {
		TenantCloud cloud = TenantCloud.of(checked.tenant());
		if (cloud.name().isEmpty()) {
			return;
		}
		report.judged(TenantCloud.UNKNOWN, checked.tenant(), Literals.TENANT__CLOUD);
		if (cloud.isUnknown()) {
			var problem = ProblemBuilder
					.of(TenantCloud.UNKNOWN, Severity.ERROR, checked.tenant(), Literals.TENANT__CLOUD)
					.value(checked.tenant().getCloud());
			Optional<String> meant = cloud.meant();
			if (meant.isPresent()) {
				problem.fixedBy("name", RuleTexts.fix(TenantCloud.UNKNOWN, meant.get()), meant.get());
			} else {
				// Never another cloud: which one it is, a look-up tells.
				problem.fixedBy("remove",
						RuleTexts.message(TenantCloud.UNKNOWN, "remove", List.of(cloud.name())), "");
			}
			problem.report(cloud.message(), report);
		}
	}
}
