package org.portwright.porting.internal.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.UnreadValues;
import org.portwright.numbering.Classification;
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
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * Numbers of a draft without the usage that the wizard asks for, all in one problem. The wizard asks of each number,
 * and gives freephone numbers the voice app by itself (domain facts D1), so these are left out. The fix makes users'
 * numbers of geographic ones alone: for which usages Microsoft has others, such as 03, is not found.
 */
@SuppressWarnings("nls")
public final class UsageMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "USAGE_MISSING";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORTED_NUMBERS__USAGE, Literals.PORT_ORDER__STATE);

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
		if (!order.draft()) {
			return;
		}
		boolean asked = false;
		List<NumberRange> missing = new ArrayList<>();
		List<NumberRange> others = new ArrayList<>();
		List<Edit> edits = new ArrayList<>();
		int at = 0;
		for (PortedNumbers numbers : order.order().getNumbers()) {
			NumberEntry entry = order.numbers().entries().get(at++);
			if (!entry.hasAny(UsageMissing::isAsked)) {
				continue;
			}
			asked = true;
			if (numbers.getUsage() == NumberUsage.UNSPECIFIED
					&& !UnreadValues.isUnread(numbers, Literals.PORTED_NUMBERS__USAGE)) {
				entry.addRanges(UsageMissing::isAsked, missing);
				entry.addRanges(NumberKind.OTHER::has, others);
				if (!entry.hasAny(NumberKind.OTHER::has) && !entry.hasAny(NumberKind.FREEPHONE::has)) {
					edits.add(new SetField(entry.path() + ".usage", NumberUsage.USER.getLiteral()));
				}
			}
		}
		if (asked && order.numbers().known()) {
			report.judged(MISSING, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		if (!missing.isEmpty()) {
			report(order, NumberRanges.fold(missing), NumberRanges.fold(others), edits, report);
		}
	}

	private static boolean isAsked(Classification classification) {
		return NumberKind.GEOGRAPHIC.has(classification) || NumberKind.OTHER.has(classification);
	}

	private static void report(CheckedOrder order, List<NumberRange> missing, List<NumberRange> others,
			List<Edit> edits, Report report) {
		long count = NumberRanges.count(missing);
		ProblemBuilder problem = ProblemBuilder
				.of(MISSING, Severity.WARNING, order.order(), Literals.PORT_ORDER__NUMBERS)
				.value(Long.toString(count)).places(count, RangeSets.texts(missing));
		if (!edits.isEmpty()) {
			problem.fix(new QuickFix("allUser",
					RuleTexts.message(MISSING, others.isEmpty() ? "fix" : "fixGeographic", List.of()), edits));
		}
		String text = RuleTexts.message(MISSING, count == 1 ? "one" : "", List.of(count));
		problem.report(others.isEmpty() ? text
				: text + ' ' + RuleTexts.message(MISSING, "other", List.of(NamedBlocks.of(others))), report);
	}
}
