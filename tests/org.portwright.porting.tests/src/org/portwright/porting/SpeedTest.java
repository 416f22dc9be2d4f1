package org.portwright.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Route;

/**
 * One changed field in an order with 10,000 entries of numbers. The bound is the issue's; the figure is the benchmark's
 * to print.
 */
class SpeedTest {

	private static final int ENTRIES = 10_000;
	private static final int ROUNDS = 80;
	private static final long MOST_NANOS = 16_000_000;

	@Test
	void aChangedAccountNumberIsCheckedAtOnce() {
		PortOrder order = large();
		assertTrue(median(order, Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER,
				round -> order.getLoa().setAccountNumber("FAB" + round)) < MOST_NANOS);
	}

	@Test
	void aChangedNumberIsCheckedAtOnce() {
		PortOrder order = large();
		PortedNumbers entry = order.getNumbers().get(ENTRIES / 2);
		assertTrue(median(order, Literals.PORTED_NUMBERS__FIRST,
				round -> entry.setFirst("+4411349600" + (10 + round))) < MOST_NANOS);
	}

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

	private interface Change {
		void apply(int round);
	}

	private static long median(PortOrder order, EAttribute changed, Change change) {
		Problems found = Orders.check(order);
		long[] nanos = new long[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			change.apply(round);
			long start = cpuTime();
			found = found.after(order, Orders.CONTEXT, Set.of(changed));
			nanos[round] = cpuTime() - start;
		}
		Arrays.sort(nanos);
		return nanos[ROUNDS / 2];
	}

	/** Time of this thread alone, so that other work on the machine does not count. */
	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
