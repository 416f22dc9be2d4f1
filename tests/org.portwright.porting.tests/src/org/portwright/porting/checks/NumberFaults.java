package org.portwright.porting.checks;

import static org.portwright.porting.checks.FaultCase.error;
import static org.portwright.porting.checks.FaultCase.info;
import static org.portwright.porting.checks.FaultCase.of;
import static org.portwright.porting.checks.Orders.installed;
import static org.portwright.porting.checks.Orders.numbers;
import static org.portwright.porting.checks.Orders.partial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.LineType;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.Site;
import org.portwright.porting.Severity;

/**
 * Faults of numbers, ranges and the billing telephone number.
 */
final class NumberFaults {

	private NumberFaults() {
	}

	static List<FaultCase> all() {
		List<FaultCase> cases = new ArrayList<>(classes());
		cases.addAll(sets());
		cases.addAll(usages());
		cases.addAll(ranges());
		cases.addAll(billing());
		return cases;
	}

	private static FaultCase extra(String code, String first, String last, String value, String wayOut) {
		return error(code, "numbers[n1].first", value, wayOut, order -> numbers(order, first, last));
	}

	private static List<FaultCase> classes() {
		return List.of(error("NUMBERS_MISSING", "numbers", "", "Add the numbers", order -> order.getNumbers().clear()),
				error("NUMBERS_MISSING", "numbers", "", "Add the numbers", order -> {
					order.getNumbers().getFirst().setFirst(" ");
					order.getNumbers().getFirst().setLast(null);
				}), extra("NUMBER_NOT_UK", "+33123456789", "", "+33123456789", "Remove it"),
				extra("NUMBER_NOT_UK", "01534 700000", "", "01534 700000", "remove it"),
				extra("NUMBER_NOT_UK", "+441481960000", "", "+441481960000", "remove it"),
				extra("NUMBER_MOBILE", "07700 900123", "", "07700 900123", "remove it"),
				extra("NUMBER_MOBILE", "+447700900000", "+447700900499", "+447700900000-+447700900499",
						"(500 numbers)"),
				extra("NUMBER_MOBILE", "+447012345678", "", "+447012345678", "remove it"),
				extra("NUMBER_BLOCKED", "0845 496 0000", "", "0845 496 0000", "Remove it"),
				extra("NUMBER_BLOCKED", "+449098790000", "", "+449098790000", "Remove it"),
				extra("NUMBER_INVALID", "020 7946 000", "", "020 7946 000", "Compare it with the bill"),
				extra("NUMBER_INVALID", "see attachment", "", "see attachment", "Write it in full"),
				extra("NUMBER_INVALID", "", "", "", "Type the number"),
				extra("NUMBER_INVALID", "", "+441614960009", "", "Enter it"),
				error("NUMBER_INVALID", "numbers[n1].last", "+4413", "Compare it with the bill",
						order -> numbers(order, "+12", "+4413")).with("NUMBER_NOT_UK"),
				error("NUMBER_INVALID", "numbers[n1].last", "+44161496009", "Compare it with the bill",
						order -> numbers(order, "+441614960000", "+44161496009")),
				of("NUMBER_UNCONFIRMED", Severity.WARNING, "numbers[n0].first", "+443069990000",
						"Ask the Phone Number Service Center", partial("+443069990000", "")));
	}

	private static List<FaultCase> sets() {
		return List.of(extra("NUMBER_DUPLICATE", "020 7946 0042", "", "020 7946 0042", "Remove it"),
				extra("NUMBER_DUPLICATE", "+442079460050", "+442079460149", "+442079460050-+442079460099",
						"Remove it"),
				error("NUMBER_TYPES_MIXED", "numbers", "geographic, freephone", "split the order",
						order -> numbers(order, "+448081570000", "")),
				of("NUMBER_TYPES_MIXED", Severity.ERROR, "numbers", "geographic, other", "split the order",
						partial("+441614960000", "", "+443069990000", "")).with("NUMBER_UNCONFIRMED"),
				of("USAGE_FREEPHONE_USER", Severity.ERROR, "numbers[n0].usage", "user", "voice app or conference",
						partial("+448081570000", ""),
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.USER)),
				info("NUMBERS_NOT_CONTINUOUS", "numbers", "2", "Ask the losing provider",
						order -> numbers(order, "+441614960000", "+441614960009")),
				info("NUMBERS_NOT_CONTINUOUS", "sites[s1]", "4",
						"the site 'Leeds' are 4 blocks: 0113 496 0000, 0113 496 0002, 0113 496 0004 \u2026", order -> {
							Site leeds = Orders.site(order, "s1");
							leeds.setName("Leeds");
							for (int i = 0; i < 8; i += 2) {
								numbers(order, "+44113496000" + i, "").setSite(leeds);
							}
						}),
				error("TOO_MANY_NUMBERS", "numbers", "1000", "or split it", order -> {
					order.getNumbers().getFirst().setLast("+442079460999");
					order.getLoa().getDdiRanges().getFirst().setLast("+442079460999");
				}), of("TOO_MANY_NUMBERS", Severity.ERROR, "numbers", "1000", "Phone Number Service Center",
						partial("+442079460000", "+442079460999")));
	}

	private static List<FaultCase> usages() {
		return List.of(
				FaultCase.warning("USAGE_MISSING", "numbers", "100", "Set it in the table of numbers",
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED)),
				of("USAGE_MISSING", Severity.WARNING, "numbers", "1", "for a user, a voice app or a conference",
						partial("+441614960000", "", "+441614960005", ""),
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED)),
				of("USAGE_MISSING", Severity.WARNING, "numbers", "1", "Ask the Phone Number Service Center",
						partial("+443069990000", ""),
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED))
						.with("NUMBER_UNCONFIRMED"),
				info("USAGES_MIXED", "numbers", "1", "split the order",
						order -> numbers(order, "+442079460100", "").setUsage(NumberUsage.CONFERENCE)));
	}

	private static List<FaultCase> ranges() {
		return List.of(error("RANGE_REVERSED", "numbers[n0].last", "+442079460000", "Exchange them", order -> {
			order.getNumbers().getFirst().setFirst("+442079460099");
			order.getNumbers().getFirst().setLast("+442079460000");
		}), error("RANGE_REVERSED", "loa.ddiRanges[d1].last", "+441614960000", "Exchange them", order -> {
			installed(order, "+441614960009", "+441614960000");
			numbers(order, "+441614960000", "+441614960009");
		}), error("RANGE_SUSPECT", "numbers[n1].last", "+441134960009", "Correct the end",
				order -> numbers(order, "+441614960000", "+441134960009")).with("RANGE_REVERSED"),
				error("RANGE_SUSPECT", "numbers[n1].last", "+441614970009", "Correct the end",
						order -> numbers(order, "+441614960000", "+441614970009")),
				error("NUMBER_INVALID", "loa.ddiRanges[d1].first", "12", "Copy the range from the bill",
						order -> installed(order, "12", "+441614960009")),
				multi("RANGE_INCOMPLETE", Severity.WARNING, "loa.ddiRanges[d0]", "+441614960000-+441614960099",
						"22 working days", order -> installed(order, "+441614960000", "+441614960099")),
				multi("RANGE_INCOMPLETE", Severity.WARNING, "numbers[n0].first", "+441614960011-+441614960029",
						"Record the DDI ranges",
						order -> order.getNumbers().getFirst().setFirst("+441614960011")),
				error("ASSOCIATED_NUMBERS_MISSING", "loa.ddiRanges[d0]", "+442079460090-+442079460099",
						"make this a partial port",
						order -> order.getNumbers().getFirst().setLast("+442079460089")),
				error("LINE_TYPE_MISMATCH", "loa.lineType", "100", "set the line type to multi-line",
						order -> order.getLoa().setLineType(LineType.SINGLE_LINE)),
				of("LINE_TYPE_MISMATCH", Severity.ERROR, "loa.lineType", "2", "Make one order a line",
						partial("+441614960000", "", "+441614960005", ""),
						order -> order.getLoa().setLineType(LineType.SINGLE_LINE)));
	}

	private static FaultCase multi(String code, Severity severity, String feature, String value, String wayOut,
			Consumer<PortOrder> fault) {
		return of(code, severity, feature, value, wayOut, partial("+441614960010", "+441614960029"), fault);
	}

	private static List<FaultCase> billing() {
		return List.of(
				error("BTN_MISSING", "loa.billingNumber", "", "main number on the bill",
						order -> order.getLoa().setBillingNumber(null)),
				error("BTN_INVALID", "loa.billingNumber", "020 7946 00", "from the bill",
						order -> order.getLoa().setBillingNumber("020 7946 00")),
				error("BTN_INVALID", "loa.billingNumber", "+33123456789", "from the bill",
						order -> order.getLoa().setBillingNumber("+33123456789")),
				error("PORT_TYPE_BTN", "loa.billingNumber", "020 7946 0100", "make this a partial port",
						order -> order.getLoa().setBillingNumber("020 7946 0100")),
				FaultCase.warning("PORT_TYPE_BTN", "loa.replacementBillingNumber", "020 7946 0000", "as replacement",
						order -> order.getLoa().setPortType(PortType.PARTIAL)),
				error("REPLACEMENT_BTN_INVALID", "loa.replacementBillingNumber", "none", "stays on the account",
						order -> order.getLoa().setReplacementBillingNumber("none")),
				error("REPLACEMENT_BTN_INVALID", "loa.replacementBillingNumber", "020 7946 0001",
						"stays on the account",
						order -> order.getLoa().setReplacementBillingNumber("020 7946 0001")));
	}
}
