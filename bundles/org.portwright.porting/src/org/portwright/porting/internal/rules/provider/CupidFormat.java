package org.portwright.porting.internal.rules.provider;

import java.util.Set;

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
 * A CUPID has three digits (domain facts D3).
 */
@SuppressWarnings("nls")
public final class CupidFormat implements Rule<CheckedOrder> {

	private static final String FORMAT = "CUPID_FORMAT";

	@Override
	public Set<String> codes() {
		return Set.of(FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.LETTER_OF_AUTHORIZATION__CUPID);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		String cupid = Typed.text(order.loa().getCupid());
		if (cupid.isEmpty()) {
			return;
		}
		report.judged(FORMAT, order.loa(), Literals.LETTER_OF_AUTHORIZATION__CUPID);
		if (!cupid.matches("[0-9]{3}")) {
			ProblemBuilder.of(FORMAT, Severity.WARNING, order.loa(), Literals.LETTER_OF_AUTHORIZATION__CUPID)
					.value(order.loa().getCupid()).report(NLS.bind(Messages.CupidFormat_message, cupid), report);
		}
	}
}
