package org.portwright.porting.internal.rules.ranges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.DateFigures.Installation;
import org.portwright.porting.DateFigures.LeadTime;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.PartialRanges;
import org.portwright.porting.internal.order.PartialRanges.Part;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * Part of a DDI range takes the industry's longer "complex DDI" lead time (domain facts D8). A full port that leaves
 * numbers of a range behind is worse, and another rule's.
 */
@SuppressWarnings("nls")
public final class RangeIncomplete implements Rule<CheckedOrder> {

	private static final String INCOMPLETE = "RANGE_INCOMPLETE";

	@Override
	public List<String> codes() {
		return List.of(INCOMPLETE);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return PartialRanges.READS;
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		PartialRanges partial = PartialRanges.of(order);
		if (partial.clear()) {
			report.judged(INCOMPLETE, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		partial.parts().forEach(part -> checkPart(part, order, report));
		partial.runs().forEach(run -> checkRun(run, order, report));
	}

	private static void checkPart(Part part, CheckedOrder order, Consumer<Problem> problems) {
		NumberRange range = part.range();
		ProblemBuilder.of(INCOMPLETE, Severity.WARNING, part.entry().id(), part.entry().path())
				.value(RangeSets.text(range)).places(part.count(), RangeSets.texts(part.moving()))
				.report(NLS.bind(Messages.RangeIncomplete_installed,
						new Object[] { UkNumberPlan.display(range), part.count(), range.count(),
								leadTime(order, part.count()) }),
						problems);
	}

	private static void checkRun(NumberRange run, CheckedOrder order, Consumer<Problem> problems) {
		String value = RangeSets.text(run);
		List<NumberEntry> entries = order.numbers().entries().stream()
				.filter(entry -> entry.range().filter(run::overlaps).isPresent()).toList();
		NumberEntry first = entries.stream().filter(entry -> entry.range().get().contains(run.first())).findFirst()
				.orElse(entries.getFirst());
		ProblemBuilder.of(INCOMPLETE, Severity.WARNING, first.id(), first.path() + ".first").value(value)
				.places(run.count(), entries.stream().map(NumberEntry::path).toList())
				.report(NLS.bind(Messages.RangeIncomplete_run,
						new Object[] { UkNumberPlan.display(run), run.count(), leadTime(order, run.count()) }),
						problems);
	}

	private static String leadTime(CheckedOrder order, long count) {
		Optional<LeadTime> row = order.profile().dates().leadTime(Installation.PART_OF_DDI_RANGE, count);
		return row.map(days -> NLS.bind(Messages.RangeIncomplete_leadTime, days.rangeHolder(), days.other()))
				.orElse("");
	}
}
