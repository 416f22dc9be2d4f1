package org.portwright.porting.checks;

import static org.portwright.porting.checks.Innocents.on;
import static org.portwright.porting.checks.Judged.not;
import static org.portwright.porting.checks.Judged.of;
import static org.portwright.porting.checks.Orders.underWay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.Rejection;
import org.portwright.model.paths.Blank;
import org.portwright.porting.checks.Innocents.Innocent;

/** Orders under way with conversions, and with the notice of a Porting Override. */
final class LifeCases {

	private static final String ALERT = "OVERRIDE_ALERT_DAY";
	private static final String IMPLAUSIBLE = "DAY_IMPLAUSIBLE";
	private static final LocalDate TOMORROW = Orders.TODAY.plusDays(1);
	private static final String FIELD = "overrideAlert";

	private LifeCases() {
	}

	private static Consumer<PortOrder> alert(OrderState state, LocalDate day) {
		return order -> underWay(order, state).setOverrideAlert(day);
	}

	private static FaultCase future(String field, Consumer<PortOrder> change) {
		return FaultCase.warning(IMPLAUSIBLE, field, "2026-11-04", "in the future: today is Tuesday 3 November 2026",
				change);
	}

	private static Rejection rejection(PortOrder order) {
		underWay(order, OrderState.REJECTED);
		var rejection = (Rejection) Blank.of(Literals.REJECTION, "r1");
		rejection.setCode("06");
		order.getRejections().add(rejection);
		return rejection;
	}

	private static Question question(PortOrder order) {
		underWay(order, OrderState.CONTACTING_CARRIER);
		var question = (Question) Blank.of(Literals.QUESTION, "q1");
		order.getQuestions().add(question);
		return question;
	}

	static List<FaultCase> faults() {
		return List.of(
				FaultCase.warning(ALERT, FIELD, "2026-11-04", "in the future: today is Tuesday 3 November 2026",
						alert(OrderState.CONTACTING_CARRIER, TOMORROW)),
				FaultCase.warning(ALERT, FIELD, "2026-11-02", "before the submission on Tuesday 3 November 2026",
						alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.minusDays(1))),
				FaultCase.warning(IMPLAUSIBLE, "loa.migrationDate", "0001-01-01",
						"before the year 2000. Enter the right day",
						order -> order.getLoa().setMigrationDate(LocalDate.of(1, 1, 1))),
				future("loa.signature.date", order -> order.getLoa().getSignature().setDate(TOMORROW)),
				future("rejections[r1].date", order -> rejection(order).setDate(TOMORROW)),
				future("questions[q1].asked", order -> question(order).setAsked(TOMORROW)),
				future("questions[q1].answered", order -> question(order).setAnswered(TOMORROW)));
	}

	static List<Innocent> innocents() {
		return List.of(on(ALERT, "on the day of the submission", alert(OrderState.NOT_MOVED, Orders.TODAY)),
				on(ALERT, "before a submission whose day is assumed", order -> {
					alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.minusDays(1)).accept(order);
					order.setSubmissionDateAssumed(true);
				}), on(ALERT, "completed", alert(OrderState.COMPLETED, TOMORROW)),
				on(IMPLAUSIBLE, "signed today", order -> order.getLoa().getSignature().setDate(Orders.TODAY)),
				on(IMPLAUSIBLE, "answered today", order -> question(order).setAnswered(Orders.TODAY)),
				on(IMPLAUSIBLE, "to move tomorrow", order -> order.getLoa().setRequestedDate(TOMORROW)));
	}

	static List<Judged> judged() {
		return List.of(
				of("CONVERSION_TOO_EARLY", "conversions",
						order -> Orders.conversion(underWay(order, OrderState.TRANSFER_APPROVED),
								Orders.FOC.plusDays(1))),
				of(ALERT, FIELD, alert(OrderState.CONTACTING_CARRIER, Orders.TODAY)),
				of(IMPLAUSIBLE, "", order -> order.getLoa().getSignature().setDate(Orders.TODAY)));
	}

	static List<Judged> unjudged() {
		return List.of(not(ALERT, "no notice", order -> underWay(order, OrderState.CONTACTING_CARRIER)),
				not(IMPLAUSIBLE, "no day", order -> {
					order.getLoa().getSignature().setDate(null);
					order.setSubmissionDate(null);
				}), not(ALERT, "ended", alert(OrderState.CANCELLED, TOMORROW)));
	}
}
