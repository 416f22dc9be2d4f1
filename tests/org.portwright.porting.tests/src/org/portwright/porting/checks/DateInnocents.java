package org.portwright.porting.checks;

import static org.portwright.porting.checks.Innocents.on;
import static org.portwright.porting.checks.Orders.partial;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.LineTechnology;
import org.portwright.model.LineType;
import org.portwright.model.Nation;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.checks.Innocents.Innocent;

/**
 * Dates that look suspicious and are not.
 */
final class DateInnocents {

	private DateInnocents() {
	}

	static List<Innocent> all() {
		return List.of(on("DATE_MISSING", "the losing provider has confirmed one", order -> {
			Orders.underWay(order, OrderState.TRANSFER_APPROVED);
			order.getLoa().setRequestedDate(null);
		}), on("DATE_PAST", "today, which is too soon", date("2026-11-03")),
				on("DATE_NOT_WORKING_DAY", "a holiday that does not count for the order", order -> {
					order.setSiteNation(Nation.SCOTLAND);
					order.setHolidaysOfSite(false);
					date("2026-11-30").accept(order);
				}), on("DATE_NOT_WORKING_DAY", "a holiday elsewhere", date("2026-11-30")),
				on("DATE_NOT_WORKING_DAY", "confirmed meanwhile", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED);
					date("2026-12-25").accept(order);
				}), on("DATE_TOO_SOON", "the twentieth working day", date("2026-12-01")),
				on("DATE_TOO_SOON", "under way, and today is near", order -> {
					underWay(order, "2026-10-05");
					date("2026-11-04").accept(order);
				}), on("DATE_TOO_FAR", "the thirtieth calendar day", date("2026-12-03")),
				on("DATE_AFTER_PSTN_END", "the last date to move", order -> {
					order.getLoa().setLineTechnology(LineTechnology.ISDN2);
					order.getLoa().setMigrationDate(LocalDate.of(2026, 12, 4));
					date("2026-12-03").accept(order);
				}), on("DATE_AFTER_PSTN_END", "a line on IP", order -> {
					order.getLoa().setLineTechnology(LineTechnology.IP);
					order.getLoa().setMigrationDate(LocalDate.of(2026, 11, 27));
				}), on("DATE_AFTER_PSTN_END", "the technology is not known", order -> {
					order.getLoa().setLineTechnology(LineTechnology.UNKNOWN);
					order.getLoa().setMigrationDate(LocalDate.of(2026, 11, 27));
				}), on("DATE_AFTER_PSTN_END", "freephone numbers", partial("+448081570000", ""), order -> {
					order.getLoa().setLineTechnology(LineTechnology.PSTN);
					order.getLoa().setMigrationDate(LocalDate.of(2026, 11, 27));
				}),
				on("DATE_LEAD_TIME", "the tenth working day", date("2026-11-17")),
				on("DATE_LEAD_TIME", "a single line", partial("+441614960000", ""), order -> {
					order.getLoa().setLineType(LineType.SINGLE_LINE);
					date("2026-11-09").accept(order);
				}), on("DATE_LEAD_TIME", "the line type is not chosen", order -> {
					order.getLoa().setLineType(LineType.UNSPECIFIED);
					date("2026-11-05").accept(order);
				}), on("DATE_LEAD_TIME", "freephone numbers", partial("+448081570000", "+448081570199"),
						date("2026-11-12")),
				on("DATE_LEAD_TIME", "the losing network holds the range", order -> {
					order.getLoa().setRangeHolder("Northwind Networks Ltd");
					date("2026-11-17").accept(order);
				}), on("DATE_WINDOW_EMPTY", "just one day", order -> {
					underWay(order, "2026-12-02");
					order.setHolidaysOfEnglandAndWales(false);
					order.setHolidaysOfSite(false);
					date("2026-12-30").accept(order);
				}), on("DATE_WINDOW_EMPTY", "confirmed meanwhile", order -> {
					underWay(order, "2026-12-11");
					order.setFocDate(LocalDate.of(2027, 1, 6));
					order.setState(OrderState.TRANSFER_APPROVED);
				}), on("DATE_UNWISE", "a Thursday", date("2026-12-03")),
				on("DATE_UNWISE", "the fourth of January", order -> {
					underWay(order, "2026-12-07");
					date("2027-01-04").accept(order);
				}), on("TIME_OUTSIDE_HOURS", "the last moment",
						order -> order.getLoa().setRequestedTime(LocalTime.of(18, 0))),
				on("TIME_OUTSIDE_HOURS", "freephone numbers at night", partial("+448081570000", ""),
						order -> order.getLoa().setRequestedTime(LocalTime.of(2, 0))),
				on("TIME_OUTSIDE_HOURS", "confirmed meanwhile", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED);
					order.getLoa().setRequestedTime(LocalTime.of(2, 0));
				}));
	}

	private static void underWay(PortOrder order, String submitted) {
		Orders.underWay(order, OrderState.CONTACTING_CARRIER).setFocDate(null);
		order.setSubmissionDate(LocalDate.parse(submitted));
	}

	private static Consumer<PortOrder> date(String date) {
		return order -> order.getLoa().setRequestedDate(LocalDate.parse(date));
	}
}
