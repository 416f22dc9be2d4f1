package org.portwright.porting.internal.rules.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.written.WrittenDate;

/**
 * The day on which the losing provider was put on notice of a Porting Override lies between the submission and today.
 * Its working days are not counted from any other day.
 */
@SuppressWarnings("nls")
public final class OverrideAlertDay implements Rule<CheckedOrder> {

	private static final String ALERT_DAY = "OVERRIDE_ALERT_DAY";

	@Override
	public List<String> codes() {
		return List.of(ALERT_DAY);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__OVERRIDE_ALERT,
				Literals.PORT_ORDER__SUBMISSION_DATE, Literals.PORT_ORDER__SUBMISSION_DATE_ASSUMED);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.TODAY);
	}

	@Override
	public void check(CheckedOrder checked, Report report) {
		PortOrder order = checked.order();
		@Nullable
		LocalDate alert = order.getOverrideAlert();
		if (alert == null || !checked.open()) {
			return;
		}
		report.judged(ALERT_DAY, order, Literals.PORT_ORDER__OVERRIDE_ALERT);
		LocalDate today = checked.context().today();
		@Nullable
		LocalDate submitted = order.isSubmissionDateAssumed() ? null : order.getSubmissionDate();
		if (alert.isAfter(today)) {
			report(order, alert, "future", today, report);
		} else if (submitted != null && alert.isBefore(submitted)) {
			report(order, alert, "beforeSubmission", submitted, report);
		}
	}

	private static void report(PortOrder order, LocalDate alert, String text, LocalDate other, Report report) {
		ProblemBuilder.of(ALERT_DAY, Severity.WARNING, order, Literals.PORT_ORDER__OVERRIDE_ALERT)
				.value(alert.toString()).report(RuleTexts.message(ALERT_DAY, text,
						List.of(WrittenDate.shown(alert), WrittenDate.shown(other))), report);
	}
}
