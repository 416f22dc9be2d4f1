package org.portwright.porting.internal.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.UnreadValues;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.NumberKind;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.texts.RuleTexts;

/**
 * Numbers of a draft without the usage that the wizard asks for, all in one problem. The wizard asks of each number,
 * and gives freephone numbers the voice app by itself (domain facts D1), so these are left out.
 */
@SuppressWarnings("nls")
public final class UsageMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "USAGE_MISSING";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORTED_NUMBERS__USAGE, Literals.PORT_ORDER__STATE);

	@Override
	public Set<String> codes() {
		return Set.of(MISSING);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.draft()) {
			return;
		}
		List<NumberRange> asked = new ArrayList<>();
		List<NumberRange> missing = new ArrayList<>();
		List<Edit> edits = new ArrayList<>();
		int at = 0;
		for (PortedNumbers numbers : order.order().getNumbers()) {
			NumberEntry entry = order.numbers().entries().get(at++);
			List<NumberRange> ranges = asked(entry);
			asked.addAll(ranges);
			if (!ranges.isEmpty() && numbers.getUsage() == NumberUsage.UNSPECIFIED
					&& !UnreadValues.isUnread(numbers, Literals.PORTED_NUMBERS__USAGE)) {
				missing.addAll(ranges);
				edits.add(new SetField(entry.path() + ".usage", NumberUsage.USER.getLiteral()));
			}
		}
		if (!asked.isEmpty() && order.numbers().known()) {
			report.judged(MISSING, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		if (!missing.isEmpty()) {
			report(order, NumberRanges.fold(missing), edits, report);
		}
	}

	/** The numbers of an entry that the wizard asks a usage of. */
	private static List<NumberRange> asked(NumberEntry entry) {
		return entry.range().isEmpty() ? List.of()
				: entry.pieces().stream().filter(piece -> NumberKind.GEOGRAPHIC.has(piece.classification())
						|| NumberKind.OTHER.has(piece.classification())).map(piece -> piece.range()).toList();
	}

	private static void report(CheckedOrder order, List<NumberRange> missing, List<Edit> edits, Report report) {
		long count = NumberRanges.count(missing);
		ProblemBuilder.of(MISSING, Severity.WARNING, order.order(), Literals.PORT_ORDER__NUMBERS)
				.value(Long.toString(count)).places(count, RangeSets.texts(missing))
				.fix(new QuickFix("allUser", RuleTexts.message(MISSING, "fix", List.of(count)), edits))
				.report(RuleTexts.message(MISSING, count == 1 ? "one" : "", List.of(count)), report);
	}
}
