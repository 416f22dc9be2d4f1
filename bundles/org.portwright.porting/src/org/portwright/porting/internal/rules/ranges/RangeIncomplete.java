package org.portwright.porting.internal.rules.ranges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortType;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.DateFigures.Installation;
import org.portwright.porting.DateFigures.LeadTime;
import org.portwright.porting.NumberEntry.Shape;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.InstalledRanges;
import org.portwright.porting.internal.order.NumberKind;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Reads;

/**
 * Part of a DDI range takes the industry's longer "complex DDI" lead time (domain facts D8). A full port that leaves
 * numbers of a range behind is worse, and another rule's.
 */
@SuppressWarnings("nls")
public final class RangeIncomplete implements Rule<CheckedOrder> {

	private static final String INCOMPLETE = "RANGE_INCOMPLETE";
	private static final Reads READS = Reads.INSTALLATION.and(Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE,
			Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE);
	private static final int TEN = 10;

	@Override
	public Set<String> codes() {
		return Set.of(INCOMPLETE);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		PortType portType = order.loa().getPortType();
		if (order.loa().getLineType() != LineType.MULTI_LINE || portType == PortType.FULL) {
			return;
		}
		List<NumberRange> moving = order.numbers()
				.folded(NumberKind.GEOGRAPHIC::has);
		List<NumberEntry> installed = InstalledRanges.of(order);
		boolean ranges = installed.stream().anyMatch(entry -> entry.range().isPresent());
		if (isJudged(order, moving, installed, ranges)) {
			report.judged(INCOMPLETE, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		if (ranges) {
			installed.forEach(entry -> checkInstalled(entry, moving, order, report));
		} else if (portType == PortType.PARTIAL) {
			moving.stream().filter(run -> run.count() > 1 && !isWholeTens(run))
					.forEach(run -> checkRun(run, order, report));
		}
	}

	private static boolean isJudged(CheckedOrder order, List<NumberRange> moving, List<NumberEntry> installed,
			boolean ranges) {
		boolean clear = ranges ? NumberEntry.areKnown(installed)
				: order.loa().getPortType() == PortType.PARTIAL
						&& installed.stream().allMatch(entry -> entry.shape() == Shape.BLANK);
		return clear && order.numbers().known() && !moving.isEmpty();
	}

	private static boolean isWholeTens(NumberRange run) {
		return run.first() % TEN == 0 && run.last() % TEN == TEN - 1;
	}

	private static void checkInstalled(NumberEntry entry, List<NumberRange> moving, CheckedOrder order,
			Consumer<Problem> problems) {
		Optional<NumberRange> range = entry.range();
		if (range.isEmpty()) {
			return;
		}
		List<NumberRange> part = RangeSets.common(List.of(range.get()), moving);
		long count = NumberRanges.count(part);
		if (count == 0 || count == range.get().count()) {
			return;
		}
		String value = RangeSets.text(range.get());
		ProblemBuilder.of(INCOMPLETE, Severity.WARNING, entry.id(), entry.path()).value(value)
				.places(count, RangeSets.texts(part))
				.report(NLS.bind(Messages.RangeIncomplete_installed,
						new Object[] { UkNumberPlan.display(range.get()), count, range.get().count(),
								leadTime(order, count) }),
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
