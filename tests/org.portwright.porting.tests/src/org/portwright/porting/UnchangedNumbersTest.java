package org.portwright.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.model.Route;
import org.portwright.porting.checks.Orders;

/** One changed field in an order with 10,000 entries of numbers. How long its check takes is the benchmark's to say. */
class UnchangedNumbersTest {

	private static final int ENTRIES = 10_000;

	@Test
	void unchangedNumbersAreNotReadAgain() {
		PortOrder order = large();
		OrderNumbers before = OrderNumbers.read(order, Orders.CONTEXT.numberPlan(), null);
		order.getNumbers().get(1).setFirst("+441134960000");
		OrderNumbers after = OrderNumbers.read(order, Orders.CONTEXT.numberPlan(), before);
		int same = 0;
		for (int i = 0; i < ENTRIES; i++) {
			same += before.entries().get(i) == after.entries().get(i) ? 1 : 0;
		}
		assertEquals(ENTRIES - 1, same);
		order.getNumbers().removeFirst();
		OrderNumbers shorter = OrderNumbers.read(order, Orders.CONTEXT.numberPlan(), after);
		assertTrue(shorter.entries().get(ENTRIES / 2) == after.entries().get(ENTRIES / 2 + 1));
	}

	/** Every second number of twenty thousand, so that nothing folds; there are not so many reserved ones. */
	private static PortOrder large() {
		PortOrder order = Orders.partial();
		order.setRoute(Route.SERVICE_CENTER);
		for (int i = 0; i < ENTRIES; i++) {
			Orders.numbers(order, "+4420794" + (60_000 + 2 * i), "");
		}
		return order;
	}
}
