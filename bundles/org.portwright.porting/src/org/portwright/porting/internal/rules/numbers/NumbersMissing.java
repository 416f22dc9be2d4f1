package org.portwright.porting.internal.rules.numbers;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * An order moves numbers.
 */
@SuppressWarnings("nls")
public final class NumbersMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "NUMBERS_MISSING";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORT_ORDER__STATE);

	@Override
	public List<String> codes() {
		return List.of(MISSING);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		report.judged(MISSING, order.order(), Literals.PORT_ORDER__NUMBERS);
		if (order.numbers().blank()) {
			ProblemBuilder.of(MISSING, Severity.ERROR, order.order(), Literals.PORT_ORDER__NUMBERS)
					.stillNeeded(order.draft()).report(Messages.NumbersMissing_message, report);
		}
	}
}
