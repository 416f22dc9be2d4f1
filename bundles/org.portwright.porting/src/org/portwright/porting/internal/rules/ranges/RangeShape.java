package org.portwright.porting.internal.rules.ranges;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.NumberEntry.Shape;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.InstalledRanges;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The ends of a range make a range, in the numbers that move and in the DDI ranges as installed.
 */
@SuppressWarnings("nls")
public final class RangeShape implements Rule<CheckedOrder> {

	private static final String REVERSED = "RANGE_REVERSED";
	private static final String SUSPECT = "RANGE_SUSPECT";
	private static final String FIRST = ".first";
	private static final String LAST = ".last";

	@Override
	public List<String> codes() {
		return List.of(REVERSED, SUSPECT);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return Reads.INSTALLATION.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		List<NumberEntry> entries = new ArrayList<>(order.numbers().entries());
		entries.addAll(InstalledRanges.of(order));
		List<NumberEntry> ranges = entries.stream().filter(entry -> !entry.single()).toList();
		if (NumberEntry.areKnown(ranges)) {
			report.judged(REVERSED, order.order());
		}
		if (!ranges.isEmpty() && ranges.stream().noneMatch(entry -> entry.shape() == Shape.BROKEN)) {
			report.judged(SUSPECT, order.order());
		}
		for (NumberEntry entry : entries) {
			if (!entry.reversed() && entry.shape() != Shape.SUSPECT) {
				continue;
			}
			String first = WrittenNumbers.of(entry.first());
			String last = WrittenNumbers.of(entry.last());
			if (entry.reversed()) {
				List<Edit> swap = List.of(new SetField(entry.path() + FIRST, entry.last()),
						new SetField(entry.path() + LAST, entry.first()));
				problem(REVERSED, entry)
						.fix(new QuickFix("swap",
								NLS.bind(Messages.RangeShape_swap, last, first), swap))
						.report(NLS.bind(Messages.RangeShape_reversed, last, first), report);
			}
			if (entry.shape() == Shape.SUSPECT) {
				problem(SUSPECT, entry).report(NLS.bind(Messages.RangeShape_suspect, first, last), report);
			}
		}
	}

	private static ProblemBuilder problem(String code, NumberEntry entry) {
		return ProblemBuilder.of(code, Severity.ERROR, entry.id(), entry.path() + LAST).value(entry.last());
	}
}
