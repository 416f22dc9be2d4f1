package org.portwright.porting.checks;

import static org.portwright.porting.checks.Innocents.on;
import static org.portwright.porting.checks.Orders.installed;
import static org.portwright.porting.checks.Orders.numbers;
import static org.portwright.porting.checks.Orders.partial;

import java.util.ArrayList;
import java.util.List;

import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortType;
import org.portwright.model.Route;
import org.portwright.porting.checks.Innocents.Innocent;
import org.portwright.porting.testing.Unread;

/** Correct orders whose numbers look suspicious. */
final class NumberInnocents {

	private NumberInnocents() {
	}

	static List<Innocent> all() {
		List<Innocent> all = new ArrayList<>(numbersOfAllKinds());
		all.addAll(setsOfNumbers());
		all.addAll(usages());
		all.addAll(ranges());
		all.addAll(installations());
		return all;
	}

	private static List<Innocent> numbersOfAllKinds() {
		return List.of(
				on("NUMBERS_MISSING", "one number only", partial("+441614960000", ""), order -> {
					order.getNumbers().getFirst().setLast(" ");
				}), on("NUMBER_NOT_UK", "typed with the country's code",
						order -> numbers(order, "0044 161 496 0000", "")),
				on("NUMBER_MOBILE", "geographic with 07 inside", order -> numbers(order, "0161 496 0707", "")),
				on("NUMBER_BLOCKED", "geographic with 0845 inside", order -> numbers(order, "0161 496 0845", "")),
				on("NUMBER_BLOCKED", "0808 is freephone", partial("0808 157 0000", ""), order -> {
					order.getLoa().setLineType(LineType.UNSPECIFIED);
				}), on("NUMBER_INVALID", "a short number of Carlisle", order -> numbers(order, "016977 2123", "")),
				on("NUMBER_INVALID", "ten digits", order -> numbers(order, "01204 62345", "")),
				on("NUMBER_INVALID", "the shortest freephone number", partial("0800 1111", ""), order -> {
					order.getLoa().setLineType(LineType.UNSPECIFIED);
				}), on("NUMBER_INVALID", "written with brackets", order -> numbers(order, "+44 (0)161 496 0000", "")),
				on("NUMBER_UNCONFIRMED", "0113 is as geographic as 020", order -> numbers(order, "0113 496 0000", "")));
	}

	private static List<Innocent> setsOfNumbers() {
		return List.of(
				on("NUMBER_DUPLICATE", "ranges that touch", order -> {
					order.getNumbers().getFirst().setLast("+442079460049");
					numbers(order, "+442079460050", "+442079460099");
				}), on("NUMBER_TYPES_MIXED", "geographic numbers of two places",
						order -> numbers(order, "0161 496 0000", "")),
				on("NUMBER_TYPES_MIXED", "numbers that are not ported at all", order -> {
					numbers(order, "0845 496 0000", "");
					numbers(order, "07700 900123", "");
				}), on("USAGE_FREEPHONE_USER", "a freephone number for a voice app", partial("0808 157 0000", ""),
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.VOICE_APP)),
				on("USAGE_FREEPHONE_USER", "a geographic user number",
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.USER)),
				on("NUMBERS_NOT_CONTINUOUS", "ranges that touch, the later first", order -> {
					order.getNumbers().getFirst().setFirst("+442079460050");
					numbers(order, "+442079460000", "+442079460049");
				}), on("NUMBERS_NOT_CONTINUOUS", "one block a site",
						order -> numbers(order, "0161 496 0000", "").setSite(Orders.site(order, "s1"))),
				on("NUMBERS_NOT_CONTINUOUS", "service numbers", partial("0808 157 0000", "", "0808 157 0900", "")),
				on("NUMBERS_NOT_CONTINUOUS", "what needs a letter of its own",
						order -> numbers(order, "0808 157 0000", "")),
				on("TOO_MANY_NUMBERS", "just 999", partial("+442079460000", "+442079460998"),
						order -> installed(order, "+442079460000", "+442079460998")),
				on("TOO_MANY_NUMBERS", "the Service Center takes any count", partial("+442079460000", "+442079460999"),
						order -> order.setRoute(Route.SERVICE_CENTER)));
	}

	private static List<Innocent> usages() {
		return List.of(on("USAGE_MISSING", "freephone numbers get the voice app", partial("0808 157 0000", "")),
				on("USAGE_MISSING", "a number that cannot be ported anyway", partial("07700 900123", ""),
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED)),
				on("USAGE_MISSING", "it was submitted", order -> {
					order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED);
					Orders.underWay(order, OrderState.SUBMITTED);
				}), on("USAGE_MISSING", "a usage that this version does not know", order -> {
					order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED);
					Unread.on(order.getNumbers().getFirst(), Literals.PORTED_NUMBERS__USAGE, "fax");
				}),
				on("USAGES_MIXED", "service numbers of two usages", partial("0161 496 0000", "", "0161 496 0001", ""),
						order -> {
							order.getNumbers().getFirst().setUsage(NumberUsage.CONFERENCE);
							order.getNumbers().getLast().setUsage(NumberUsage.VOICE_APP);
						}),
				on("USAGES_MIXED", "one is not set",
						order -> numbers(order, "+442079460100", "").setUsage(NumberUsage.UNSPECIFIED)),
				on("USAGES_MIXED", "the order is closed", order -> {
					numbers(order, "+442079460100", "").setUsage(NumberUsage.VOICE_APP);
					Orders.underWay(order, OrderState.COMPLETED);
				}));
	}

	private static List<Innocent> ranges() {
		return List.of(
				on("RANGE_REVERSED", "a range of one", order -> numbers(order, "+441614960000", "+441614960000")),
				on("RANGE_REVERSED", "typed differently",
						order -> numbers(order, "0161 496 0000", "+44 161 496 0009")),
				on("RANGE_SUSPECT", "a whole block of ten thousand", partial("+441614960000", "+441614969999"),
						order -> order.setRoute(Route.SERVICE_CENTER)),
				on("RANGE_INCOMPLETE", "freephone numbers", partial("+448081570001", "+448081570003")),
				on("RANGE_INCOMPLETE", "a single line", partial("+441614960003", ""), order -> {
					order.getLoa().setLineType(LineType.SINGLE_LINE);
					installed(order, "+441614960000", "+441614960009");
				}), on("RANGE_INCOMPLETE", "numbers apart", partial("+441614960003", "", "+441614960005", "")),
				on("RANGE_INCOMPLETE", "the whole range in pieces",
						partial("+441614960003", "+441614960007", "+441614960000", "+441614960002"),
						order -> installed(order, "+441614960000", "+441614960007")),
				on("RANGE_INCOMPLETE", "whole tens in pieces",
						partial("+441614960003", "+441614960009", "+441614960000", "+441614960002")),
				on("RANGE_INCOMPLETE", "a full port, nothing installed recorded", order -> {
					order.getLoa().getDdiRanges().clear();
					order.getNumbers().getFirst().setLast("+442079460042");
				}));
	}

	private static List<Innocent> installations() {
		return List.of(on("ASSOCIATED_NUMBERS_MISSING", "more moves than is installed", order -> {
			numbers(order, "+441614960000", "");
		}), on("ASSOCIATED_NUMBERS_MISSING", "a partial port takes part", order -> {
			order.getLoa().setPortType(PortType.PARTIAL);
			order.getLoa().setReplacementBillingNumber("0161 496 0000");
			order.getNumbers().getFirst().setLast("+442079460049");
			order.getLoa().getDdiRanges().getFirst().setLast("+442079460049");
		}), on("ASSOCIATED_NUMBERS_MISSING", "no numbers yet", order -> order.getNumbers().clear()),
				on("LINE_TYPE_MISMATCH", "a single line with one number", partial("+441614960000", ""),
						order -> order.getLoa().setLineType(LineType.SINGLE_LINE)),
				on("LINE_TYPE_MISMATCH", "freephone numbers have no line",
						partial("+448081570000", "", "+448081570005", ""),
						order -> order.getLoa().setLineType(LineType.SINGLE_LINE)));
	}
}
