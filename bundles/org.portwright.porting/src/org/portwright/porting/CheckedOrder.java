package org.portwright.porting;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;

/**
 * One order while it is checked: the order with all its parts, what to judge it by, and its numbers read once for all
 * rules.
 */
public final class CheckedOrder implements Subject {

	private final PortOrder order;
	private final RuleContext context;
	private final OrderNumbers numbers;
	private @Nullable MainNumberMove mainNumberMove;

	/**
	 * @param order   a complete order
	 * @param numbers its numbers
	 * @param context what to judge by
	 */
	CheckedOrder(PortOrder order, OrderNumbers numbers, RuleContext context) {
		this.order = order;
		this.numbers = numbers;
		this.context = context;
	}

	@Override
	public PortOrder root() {
		return order;
	}

	/**
	 * @return the order; every part that exists once is there
	 */
	public PortOrder order() {
		return order;
	}

	/**
	 * @return its Letter of Authorization
	 */
	public LetterOfAuthorization loa() {
		return order.getLoa();
	}

	@Override
	public RuleContext context() {
		return context;
	}

	/**
	 * @return whether the order is still being written
	 */
	public boolean draft() {
		return order.getState() == OrderState.DRAFT;
	}

	/**
	 * @return its numbers. A rule that asks for them names {@link OrderNumbers#READS} in what it reads
	 */
	public OrderNumbers numbers() {
		return numbers;
	}

	/**
	 * @return whether the main number moves. A rule that asks for it names {@link OrderNumbers#READS} and the main
	 *         number in what it reads
	 */
	public MainNumberMove mainNumberMove() {
		MainNumberMove known = mainNumberMove;
		if (known == null) {
			known = MainNumberMove.of(loa(), numbers(), context.numberPlan());
			mainNumberMove = known;
		}
		return known;
	}
}
