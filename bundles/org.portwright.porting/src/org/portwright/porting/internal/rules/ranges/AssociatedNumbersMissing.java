package org.portwright.porting.internal.rules.ranges;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortType;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.InstalledRanges;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * A full port closes the account, so every number of it moves or is lost. Silent while an entry that has to be
 * corrected first may be what lacks.
 */
@SuppressWarnings("nls")
public final class AssociatedNumbersMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "ASSOCIATED_NUMBERS_MISSING";
	private static final Reads READS = Reads.INSTALLATION.and(Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE);

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
		OrderNumbers numbers = order.numbers();
		if (order.loa().getPortType() != PortType.FULL || numbers.blank()) {
			return;
		}
		List<NumberEntry> installed = InstalledRanges.of(order);
		if (numbers.known() && NumberEntry.areKnown(installed)) {
			report.judged(MISSING, order.loa(), Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES);
		}
		for (NumberEntry entry : installed) {
			List<NumberRange> missing = RangeSets.minus(entry.range().stream().toList(), numbers.folded());
			boolean meant = missing.stream()
					.allMatch(range -> numbers.mayContain(range.first()) && numbers.mayContain(range.last()));
			if (!meant) {
				String value = String.join(", ", RangeSets.texts(missing));
				long count = NumberRanges.count(missing);
				ProblemBuilder.of(MISSING, Severity.ERROR, entry.id(), entry.path()).value(value)
						.places(count, RangeSets.texts(missing))
						.report(NLS.bind(Messages.AssociatedNumbersMissing_message,
								WrittenNumbers.of(missing), count), report);
			}
		}
	}
}
