package org.portwright.porting.internal.rules.provider;

import java.util.Objects;
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
import org.portwright.porting.internal.rules.Typed;

/**
 * The account number at the losing provider, without spaces and hyphens (domain facts D3).
 */
@SuppressWarnings("nls")
public final class AccountNumberRule implements Rule<CheckedOrder> {

	private static final String MISSING = "ACCOUNT_NUMBER_MISSING";
	private static final String FORMAT = "ACCOUNT_NUMBER_FORMAT";
	private static final EAttribute FIELD = Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER;

	@Override
	public Set<String> codes() {
		return Set.of(MISSING, FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(FIELD, Literals.PORT_ORDER__STATE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		String typed = Objects.requireNonNullElse(order.loa().getAccountNumber(), "");
		String bare = Typed.without(typed, c -> Typed.isSpace(c) || Typed.isDash(c));
		report.judged(MISSING, order.loa(), FIELD);
		if (!bare.isEmpty()) {
			report.judged(FORMAT, order.loa(), FIELD);
		}
		if (Typed.blank(typed)) {
			ProblemBuilder.of(MISSING, Severity.ERROR, order.loa(), FIELD).stillNeeded(order.draft())
					.report(Messages.AccountNumber_missing, report);
		} else if (bare.isEmpty()) {
			ProblemBuilder.of(MISSING, Severity.ERROR, order.loa(), FIELD).value(typed)
					.report(NLS.bind(Messages.AccountNumber_onlyDashes, typed), report);
		} else if (!bare.equals(typed)) {
			ProblemBuilder.of(FORMAT, Severity.WARNING, order.loa(), FIELD).value(typed)
					.fixedBy("strip", NLS.bind(Messages.AccountNumber_strip, bare), bare)
					.report(NLS.bind(Messages.AccountNumber_format, typed, bare), report);
		}
	}
}
