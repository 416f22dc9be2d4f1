package org.portwright.porting.internal.rules.billing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortType;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.MainNumberMove;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The main number moves with the account and stays with it (domain facts D3). Silent while it is not known whether it
 * moves.
 */
@SuppressWarnings("nls")
public final class PortTypeRule implements Rule<CheckedOrder> {

	private static final String PORT_TYPE_BTN = "PORT_TYPE_BTN";
	private static final Reads READS = Reads.NUMBERS.and(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER,
			Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER, Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE);

	@Override
	public List<String> codes() {
		return List.of(PORT_TYPE_BTN);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		MainNumberMove move = order.mainNumberMove();
		PortType portType = order.loa().getPortType();
		if ((move == MainNumberMove.MOVES || move == MainNumberMove.STAYS) && portType != PortType.UNSPECIFIED) {
			report.judged(PORT_TYPE_BTN, order.loa(), Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE);
		}
		if (portType == PortType.FULL && move == MainNumberMove.STAYS) {
			report(Severity.ERROR, Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER, Messages.PortType_fullWithout,
					order, report);
		} else if (portType == PortType.PARTIAL && move == MainNumberMove.MOVES
				&& Typed.blank(order.loa().getReplacementBillingNumber())) {
			report(Severity.WARNING, Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER,
					Messages.PortType_partialWith, order, report);
		}
	}

	private static void report(Severity severity, EStructuralFeature field, String message, CheckedOrder order,
			Consumer<Problem> problems) {
		String main = Typed.text(order.loa().getBillingNumber());
		ProblemBuilder.of(PORT_TYPE_BTN, severity, order.loa(), field).value(main).judgement()
				.report(NLS.bind(message, WrittenNumbers.of(main)), problems);
	}
}
