package org.portwright.porting.checks;

import static org.portwright.porting.checks.Innocents.on;
import static org.portwright.porting.checks.Judged.not;
import static org.portwright.porting.checks.Judged.of;
import static org.portwright.porting.checks.Orders.underWay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.checks.Innocents.Innocent;

/** Orders under way with conversions, and with the notice of a Porting Override. */
final class LifeCases {

	private static final String ALERT = "OVERRIDE_ALERT_DAY";
	private static final String FIELD = "overrideAlert";

	private LifeCases() {
	}

	private static Consumer<PortOrder> alert(OrderState state, LocalDate day) {
		return order -> underWay(order, state).setOverrideAlert(day);
	}

	static List<FaultCase> faults() {
		return List.of(
				FaultCase.warning(ALERT, FIELD, "2026-11-04", "in the future: today is Tuesday 3 November 2026",
						alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.plusDays(1))),
				FaultCase.warning(ALERT, FIELD, "2026-11-02", "before the submission on Tuesday 3 November 2026",
						alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.minusDays(1))));
	}

	static List<Innocent> innocents() {
		return List.of(on(ALERT, "on the day of the submission", alert(OrderState.NOT_MOVED, Orders.TODAY)),
				on(ALERT, "before a submission whose day is assumed", order -> {
					alert(OrderState.CONTACTING_CARRIER, Orders.TODAY.minusDays(1)).accept(order);
					order.setSubmissionDateAssumed(true);
				}), on(ALERT, "completed", alert(OrderState.COMPLETED, Orders.TODAY.plusDays(1))));
	}

	static List<Judged> judged() {
		return List.of(
				of("CONVERSION_TOO_EARLY", "conversions",
						order -> Orders.conversion(underWay(order, OrderState.TRANSFER_APPROVED),
								Orders.FOC.plusDays(1))),
				of(ALERT, FIELD, alert(OrderState.CONTACTING_CARRIER, Orders.TODAY)));
	}

	static List<Judged> unjudged() {
		return List.of(not(ALERT, "no notice", order -> underWay(order, OrderState.CONTACTING_CARRIER)),
				not(ALERT, "ended", alert(OrderState.CANCELLED, Orders.TODAY.plusDays(1))));
	}
}
