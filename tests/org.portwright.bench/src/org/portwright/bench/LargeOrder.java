package org.portwright.bench;

import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;

/** An order of many single numbers, none of which is next to another. */
@SuppressWarnings("nls")
final class LargeOrder {

	private static final long FIRST = 442_079_400_000L;
	private static final long NEXT = 20_000;

	private LargeOrder() {
	}

	static PortOrder create(int numbers) {
		return create(numbers, 0);
	}

	/** @param group orders of one group have the same numbers, those of two have none in common */
	static PortOrder create(int numbers, int group) {
		PortOrder order = Blank.order();
		for (int i = 0; i < numbers; i++) {
			PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
			entry.setFirst("+" + (FIRST + group * NEXT + 2L * i));
			entry.setId(entry.getFirst());
			order.getNumbers().add(entry);
		}
		return order;
	}
}
