package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;

/** The quick fix of numbers without a usage makes users' numbers of those only that are known to be for users. */
class UsageFixTest {

	private static final String MISSING = "USAGE_MISSING";
	private static final String UNKNOWN = "What is not geographic (0306 999 0000) is left to you";

	private static PortOrder order(String... firstAndLast) {
		PortOrder order = Orders.partial(firstAndLast);
		order.getNumbers().forEach(numbers -> numbers.setUsage(NumberUsage.UNSPECIFIED));
		return order;
	}

	private static List<Problem> missing(PortOrder order) {
		return Orders.check(order).open().stream().filter(problem -> problem.code().equals(MISSING)).toList();
	}

	private static PortOrder fixed(PortOrder order) {
		return Applied.of(order, missing(order).getFirst().fix().orElseThrow()).getFirst();
	}

	private static List<NumberUsage> usages(PortOrder order) {
		return order.getNumbers().stream().map(numbers -> numbers.getUsage()).toList();
	}

	@Test
	void geographicNumbersAreForUsers() {
		PortOrder order = order("+441614960000", "+441614960009", "+442079460000", "");
		assertEquals("Use them all for users", missing(order).getFirst().fix().orElseThrow().label());
		assertEquals(List.of(NumberUsage.USER, NumberUsage.USER), usages(fixed(order)));
		assertEquals(List.of(), missing(fixed(order)));
	}

	@Test
	void otherNumbersStayAndAreNamed() {
		PortOrder order = order("+441614960000", "+441614960009", "+443069990000", "", "+448081570000", "");
		Problem problem = missing(order).getFirst();
		assertEquals("11", problem.value());
		assertTrue(problem.message().contains(UNKNOWN), problem::message);
		assertEquals("Use the geographic ones for users", problem.fix().orElseThrow().label());
		PortOrder after = fixed(order);
		assertEquals(List.of(NumberUsage.USER, NumberUsage.UNSPECIFIED, NumberUsage.UNSPECIFIED), usages(after));
		assertEquals(List.of("1"), missing(after).stream().map(Problem::value).toList());
	}

	@Test
	void whereAllAreOtherNumbersNothingIsOffered() {
		Problem problem = missing(order("+443069990000", "")).getFirst();
		assertTrue(problem.message().contains(UNKNOWN), problem::message);
		assertEquals(List.of(), problem.fixes());
	}
}
