package org.portwright.porting.internal.rules.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.written.WrittenDate;

/**
 * The losing provider confirmed a weekend or a holiday. That happens, and is not the customer's doing; it is silent
 * once the order is done.
 */
@SuppressWarnings("nls")
public final class ConfirmedDate implements Rule<CheckedOrder> {

	private static final String NOT_WORKING_DAY = "FOC_NOT_WORKING_DAY";

	@Override
	public List<String> codes() {
		return List.of(NOT_WORKING_DAY);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__FOC_DATE,
				Literals.PORT_ORDER__HOLIDAYS_OF_ENGLAND_AND_WALES, Literals.PORT_ORDER__HOLIDAYS_OF_SITE,
				Literals.PORT_ORDER__SITE_NATION);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.HOLIDAYS);
	}

	@Override
	public void check(CheckedOrder checked, Report report) {
		@Nullable
		LocalDate confirmed = checked.order().getFocDate();
		if (confirmed == null || !checked.open()) {
			return;
		}
		WorkingDays days = WorkingDays.of(checked.order(), checked.context().holidays());
		if (days.isKnown(confirmed.getYear())) {
			report.judged(NOT_WORKING_DAY, checked.order(), Literals.PORT_ORDER__FOC_DATE);
		}
		days.whyNot(confirmed).ifPresent(off -> ProblemBuilder
				.of(NOT_WORKING_DAY, Severity.WARNING, checked.order(), Literals.PORT_ORDER__FOC_DATE)
				.value(confirmed.toString())
				.report(RuleTexts.message(NOT_WORKING_DAY, off.kind() == DayOff.Kind.WEEKEND ? "weekend" : "",
						List.of(WrittenDate.shown(confirmed), off.name())), report));
	}
}
