package org.portwright.porting.internal.rules.billing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * What becomes the main number of the account has to stay there.
 */
@SuppressWarnings("nls")
public final class ReplacementNumberRule implements Rule<CheckedOrder> {

	private static final String INVALID = "REPLACEMENT_BTN_INVALID";
	private static final EAttribute FIELD = Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER;
	private static final Reads READS = Reads.NUMBERS.and(FIELD);

	@Override
	public List<String> codes() {
		return List.of(INVALID);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		MainNumber.of(order.loa().getReplacementBillingNumber(), order)
				.ifPresent(replacement -> check(replacement, order, report));
	}

	private static void check(MainNumber replacement, CheckedOrder order, Report report) {
		if (replacement.number().isEmpty() || !order.numbers().mayContain(replacement.number().getAsLong())) {
			report.judged(INVALID, order.loa(), FIELD);
		}
		if (replacement.number().isEmpty()) {
			report(Messages.ReplacementNumber_invalid, replacement, order, report);
		} else if (order.numbers().contains(replacement.number().getAsLong())) {
			report(Messages.ReplacementNumber_moves, replacement, order, report);
		}
	}

	private static void report(String message, MainNumber replacement, CheckedOrder order,
			Consumer<Problem> problems) {
		ProblemBuilder.of(INVALID, Severity.ERROR, order.loa(), FIELD)
				.value(order.loa().getReplacementBillingNumber())
				.report(NLS.bind(message, WrittenNumbers.of(replacement.typed())), problems);
	}
}
