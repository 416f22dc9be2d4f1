package org.portwright.porting.checks;

import static org.portwright.porting.checks.FaultCase.error;
import static org.portwright.porting.checks.FaultCase.info;
import static org.portwright.porting.checks.FaultCase.of;
import static org.portwright.porting.checks.FaultCase.warning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.LineTechnology;
import org.portwright.model.Nation;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Severity;

/**
 * Faults of dates. Of the order that they are planted into every date from 1 to 3 December 2026 is possible.
 */
final class DateFaults {

	private static final String DATE = "loa.requestedDate";
	private static final String TOO_SOON = "DATE_TOO_SOON";
	private static final String TOO_FAR = "DATE_TOO_FAR";

	private DateFaults() {
	}

	static List<FaultCase> all() {
		return List.of(error("DATE_MISSING", DATE, "", "Choose one", order -> order.getLoa().setRequestedDate(null)),
				error("DATE_PAST", DATE, "2026-11-02", "Agree on another one", on("2026-11-02")),
				error("DATE_NOT_WORKING_DAY", DATE, "2026-12-05", "is a Saturday", on("2026-12-05")).with(TOO_FAR),
				error("DATE_NOT_WORKING_DAY", DATE, "2026-11-30", "St Andrew's Day (Scotland)", order -> {
					order.setSiteNation(Nation.SCOTLAND);
					on("2026-11-30").accept(order);
				}).with(TOO_SOON),
				warning(TOO_SOON, DATE, "2026-11-30", "Tuesday 1 December 2026 or later", on("2026-11-30")),
				warning(TOO_FAR, DATE, "2026-12-08", "Thursday 3 December 2026 at the latest", on("2026-12-08")),
				warning("DATE_AFTER_PSTN_END", DATE, "2026-12-03", "submit the order by Tuesday 17 November 2026",
						order -> {
							order.getLoa().setLineTechnology(LineTechnology.ISDN30);
							order.getLoa().setRangeHolder("Fabrikam Telecom");
							order.getLoa().setMigrationDate(LocalDate.of(2026, 12, 2));
						}),
				warning("DATE_AFTER_PSTN_END", "focDate", "2027-02-01", "The PSTN ends on Sunday 31 January 2027",
						order -> {
							Orders.underWay(order, OrderState.TRANSFER_APPROVED);
							order.getLoa().setLineTechnology(LineTechnology.PSTN);
							order.setFocDate(LocalDate.of(2027, 2, 1));
						}),
				error("DATE_LEAD_TIME", DATE, "2026-11-16",
						"10 working days after Tuesday 3 November 2026: Tuesday 17 November 2026 or later. That is so if "
								+ "the losing provider holds the range; if another provider does, it is 13 working days: "
								+ "Friday 20 November 2026",
						on("2026-11-16")).with(TOO_SOON),
				error("DATE_LEAD_TIME", DATE, "2026-11-19", "13 working days", order -> {
					order.getLoa().setRangeHolder("Adatum Networks");
					on("2026-11-19").accept(order);
				}).with(TOO_SOON), error("DATE_LEAD_TIME", DATE, "2026-11-16", "10 working days", order -> {
					order.getLoa().setRangeHolder("FABRIKAM TELECOM");
					on("2026-11-16").accept(order);
				}).with(TOO_SOON), empty(), info("DATE_UNWISE", DATE, "2026-12-04", "a Friday", on("2026-12-04"))
						.with(TOO_FAR),
				info("DATE_UNWISE", DATE, "2026-12-22", "From 21 December to 2 January", on("2026-12-22"))
						.with(TOO_FAR),
				info("DATE_UNWISE", DATE, "2026-12-24", "Christmas Day", on("2026-12-24")).with(TOO_FAR),
				info("TIME_OUTSIDE_HOURS", "loa.requestedTime", "07:59", "08:00 to 18:00",
						order -> order.getLoa().setRequestedTime(LocalTime.of(7, 59))),
				info("TIME_OUTSIDE_HOURS", "loa.requestedTime", "18:01", "08:00 to 18:00",
						order -> order.getLoa().setRequestedTime(LocalTime.of(18, 1))));
	}

	/** Part of a range that another provider holds takes 25 working days, more than the 30 calendar days have. */
	private static FaultCase empty() {
		return of("DATE_WINDOW_EMPTY", Severity.WARNING, DATE, "2026-12-03", "Ask Microsoft",
				Orders.partial("+441614960000", "+441614960004"),
				order -> {
					Orders.installed(order, "+441614960000", "+441614960009");
					order.getLoa().setRangeHolder("Adatum Networks");
				}).with("RANGE_INCOMPLETE", "DATE_LEAD_TIME");
	}

	private static Consumer<PortOrder> on(String date) {
		return order -> order.getLoa().setRequestedDate(LocalDate.parse(date));
	}
}
