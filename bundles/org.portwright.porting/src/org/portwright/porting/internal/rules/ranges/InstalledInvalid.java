package org.portwright.porting.internal.rules.ranges;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.NumberEntry.Shape;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.InstalledRanges;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The ends of a DDI range as installed are UK numbers; otherwise the rules that compare with it could not see it. That
 * they are is no news beside the numbers that move, which have the same code.
 */
@SuppressWarnings("nls")
public final class InstalledInvalid implements Rule<CheckedOrder> {

	private static final String INVALID = NumberProblem.INVALID.code();

	@Override
	public List<String> codes() {
		return List.of(INVALID);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return InstalledRanges.READS;
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		UkNumberPlan plan = order.context().numberPlan();
		for (NumberEntry entry : InstalledRanges.of(order)) {
			if (entry.shape() != Shape.BLANK) {
				checkEnd(entry, entry.from(), entry.first(), ".first", plan, report);
				if (!entry.single()) {
					checkEnd(entry, entry.to(), entry.last(), ".last", plan, report);
				}
			}
		}
	}

	private static void checkEnd(NumberEntry entry, OptionalLong end, String typed, String field, UkNumberPlan plan,
			Consumer<Problem> problems) {
		NumberProblem problem = end.isPresent() ? plan.classify(end.getAsLong()).problem() : NumberProblem.INVALID;
		if (problem == NumberProblem.INVALID || problem == NumberProblem.NOT_UK) {
			ProblemBuilder.of(INVALID, Severity.ERROR, entry.id(), entry.path() + field).value(typed)
					.report(NLS.bind(Messages.InstalledInvalid_message, WrittenNumbers.of(typed)), problems);
		}
	}
}
