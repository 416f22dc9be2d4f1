package org.portwright.porting.internal.rules.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The file of a tenant gives a listed value that this version does not know, such as an answer about a phone. It is
 * judged as if it gave none. Numbers have no such values, and are left out.
 */
public final class UnreadTenantValue implements Rule<CheckedTenant> {

	private static final Set<EStructuralFeature> READS = UnreadValue.reads(Literals.TENANT,
			new HashSet<>(Set.of(Literals.PHONE_NUMBER)), new HashSet<>());

	@Override
	public List<String> codes() {
		return List.of(UnreadValue.UNKNOWN);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS;
	}

	@Override
	public void check(CheckedTenant checked, Report report) {
		check(checked.tenant(), report);
	}

	private static void check(Identified object, Report report) {
		if (UnreadValues.isAny(object)) {
			UnreadValues.of(object)
					.forEach((feature, text) -> ProblemBuilder.of(UnreadValue.UNKNOWN, Severity.ERROR, object, feature)
							.value(text).report(NLS.bind(Messages.UnreadTenantValue_value, text), report));
		}
		for (EReference part : object.eClass().getEAllContainments()) {
			if (part != Literals.TENANT__PHONE_NUMBERS && object.eIsSet(part)) {
				List<?> parts = object.eGet(part) instanceof List<?> list ? list : List.of(object.eGet(part));
				parts.forEach(each -> check((Identified) each, report));
			}
		}
	}
}
