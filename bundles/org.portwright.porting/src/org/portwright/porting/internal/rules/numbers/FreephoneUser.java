package org.portwright.porting.internal.rules.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.Classification;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * A freephone number is for a voice app or a conference bridge, never for a user (domain facts D6).
 */
@SuppressWarnings("nls")
public final class FreephoneUser implements Rule<CheckedOrder> {

	private static final String USER = "USAGE_FREEPHONE_USER";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORTED_NUMBERS__USAGE);

	@Override
	public List<String> codes() {
		return List.of(USER);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.numbers().hasAny(FreephoneUser::isFreephone)) {
			return;
		}
		List<NumberEntry> entries = order.numbers().entries();
		int at = 0;
		for (PortedNumbers numbers : order.order().getNumbers()) {
			NumberEntry entry = entries.get(at++);
			if (numbers.getUsage() == NumberUsage.USER && entry.hasAny(FreephoneUser::isFreephone)) {
				report(entry, report);
			}
		}
		if (order.numbers().known()) {
			report.judged(USER, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
	}

	private static boolean isFreephone(Classification classification) {
		return classification.type() == NumberType.FREEPHONE;
	}

	private static void report(NumberEntry entry, Consumer<Problem> problems) {
		String text = entry.range().filter(range -> range.count() > 1).map(UkNumberPlan::display)
				.orElseGet(() -> WrittenNumbers.of(entry.first()));
		ProblemBuilder.of(USER, Severity.ERROR, entry.id(), entry.path() + ".usage")
				.value(NumberUsage.USER.getLiteral())
				.fixedBy("voiceApp", NLS.bind(Messages.FreephoneUser_fix, text), NumberUsage.VOICE_APP.getLiteral())
				.report(NLS.bind(Messages.FreephoneUser_message, text), problems);
	}
}
