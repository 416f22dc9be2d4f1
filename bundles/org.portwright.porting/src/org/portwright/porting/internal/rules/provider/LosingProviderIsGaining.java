package org.portwright.porting.internal.rules.provider;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.CompanyName;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The form's "To Carrier" is the losing provider; who reads it as the destination writes Microsoft. Only whole names
 * count, since a provider may well be called something with Microsoft in it.
 */
@SuppressWarnings("nls")
public final class LosingProviderIsGaining implements Rule<CheckedOrder> {

	private static final String IS_GAINING = "LOSING_PROVIDER_IS_GAINING";

	@Override
	public Set<String> codes() {
		return Set.of(IS_GAINING);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		String typed = Typed.text(order.loa().getLosingProvider());
		String name = CompanyName.core(typed, order.profile());
		if (name.isEmpty()) {
			return;
		}
		report.judged(IS_GAINING, order.loa(), Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER);
		if (order.profile().gainingProviderNames().stream()
				.anyMatch(gaining -> CompanyName.core(gaining, order.profile()).equals(name))) {
			ProblemBuilder
					.of(IS_GAINING, Severity.ERROR, order.loa(), Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER)
					.value(order.loa().getLosingProvider())
					.report(NLS.bind(Messages.LosingProviderIsGaining_message, typed), report);
		}
	}
}
