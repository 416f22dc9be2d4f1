package org.portwright.porting.internal.rules.billing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortType;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The main number moves with the account and stays with it (domain facts D3). Silent while there is no valid main
 * number, no number at all, or an entry that has to be corrected first and may mean it.
 */
@SuppressWarnings("nls")
public final class PortTypeRule implements Rule {

	private static final String PORT_TYPE_BTN = "PORT_TYPE_BTN";

	@Override
	public Set<String> codes() {
		return Set.of(PORT_TYPE_BTN);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		Set<EStructuralFeature> reads = new HashSet<>(OrderNumbers.READS);
		reads.add(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER);
		reads.add(Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER);
		reads.add(Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE);
		return reads;
	}

	@Override
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		MainNumber.of(order.loa().getBillingNumber(), order.context().numberPlan())
				.filter(main -> main.number().isPresent() && !order.numbers().blank())
				.ifPresent(main -> check(main, order, problems));
	}

	private static void check(MainNumber main, CheckedOrder order, Consumer<Problem> problems) {
		OrderNumbers numbers = order.numbers();
		long number = main.number().getAsLong();
		boolean moves = numbers.contains(number);
		PortType portType = order.loa().getPortType();
		if (portType == PortType.FULL && !moves && !numbers.mayContain(number)) {
			problem(Severity.ERROR, Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER, order, main)
					.report(NLS.bind(Messages.PortType_fullWithout, main.typed()), problems);
		} else if (portType == PortType.PARTIAL && moves
				&& Typed.blank(order.loa().getReplacementBillingNumber())) {
			problem(Severity.WARNING, Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER, order, main)
					.report(NLS.bind(Messages.PortType_partialWith, main.typed()), problems);
		}
	}

	private static ProblemBuilder problem(Severity severity, EStructuralFeature field, CheckedOrder order,
			MainNumber main) {
		return ProblemBuilder.of(PORT_TYPE_BTN, severity, order.loa(), field).value(main.typed()).judgement();
	}
}
