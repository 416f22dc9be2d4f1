package org.portwright.porting;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;

/**
 * One order while it is checked: the order with all its parts, what to judge it by, and its numbers read once for all
 * rules.
 */
public final class CheckedOrder {

	private final PortOrder order;
	private final RuleContext context;
	private final @Nullable OrderNumbers previous;
	private @Nullable OrderNumbers numbers;
	private @Nullable MainNumberMove mainNumberMove;

	/**
	 * @param order     a complete order
	 * @param context   what to judge by
	 * @param previous  its numbers as they were read before, in the same context
	 * @param unchanged whether its numbers are known to be the same as before
	 */
	CheckedOrder(PortOrder order, RuleContext context, @Nullable OrderNumbers previous, boolean unchanged) {
		this.order = order;
		this.context = context;
		this.previous = previous;
		numbers = unchanged ? previous : null;
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

	/**
	 * @return what to judge by
	 */
	public RuleContext context() {
		return context;
	}

	/**
	 * @return the profile to judge by
	 */
	public RuleProfile profile() {
		return context.profile();
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
		OrderNumbers read = numbers;
		if (read == null) {
			read = OrderNumbers.read(order, context.numberPlan(), previous);
			numbers = read;
		}
		return read;
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
