package org.portwright.phones.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneAccess;
import org.portwright.model.text.Typed;
import org.portwright.phones.ProvisioningAddress;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/** The region of the SIP Gateway is one that this version knows, where it is given. */
@SuppressWarnings("nls")
public final class GatewayRegion implements Rule<CheckedTenant> {

	private static final String CODE = "PHONE_REGION";

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.TENANT__PHONE_ACCESS, Literals.PHONE_ACCESS__REGION);
	}

	@Override
	public void check(CheckedTenant checked, Report report) {
		@Nullable
		PhoneAccess access = checked.tenant().getPhoneAccess();
		String region = access == null ? "" : Typed.text(access.getRegion());
		if (access == null || region.isEmpty()) {
			return;
		}
		report.judged(CODE, access, Literals.PHONE_ACCESS__REGION);
		if (ProvisioningAddress.of(region).isEmpty()) {
			String known = ProvisioningAddress.all().stream().map(ProvisioningAddress::region)
					.collect(Collectors.joining(", "));
			// Never another region: which one it is, the address that the phones have tells.
			ProblemBuilder.of(CODE, Severity.ERROR, access, Literals.PHONE_ACCESS__REGION).value(access.getRegion())
					.fixedBy("remove", RuleTexts.message(CODE, "remove", List.of(region)), "")
					.report(RuleTexts.message(CODE, "", List.of(region, known)), report);
		}
	}
}
