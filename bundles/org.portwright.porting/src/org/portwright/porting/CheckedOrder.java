package org.portwright.porting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.OrderState;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.facts.Links;

/**
 * One order while it is checked: the order with all its parts, what to judge it by, and its numbers read once for all
 * rules.
 */
public final class CheckedOrder implements Subject {

	private static final Set<OrderState> ENDED = EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED);

	private final PortOrder order;
	private final Links links;
	private final RuleContext context;
	private final OrderNumbers numbers;
	private final TypedNumbers typed;
	private @Nullable MainNumberMove mainNumberMove;
	private @Nullable LetterKind letter;

	/** @param order a complete order */
	public CheckedOrder(PortOrder order, Links links, OrderNumbers numbers, RuleContext context) {
		this(order, links, numbers, new TypedNumbers(context.numberPlan()), context);
	}

	/**
	 * @param order a complete order
	 * @param typed reads numbers of its fields by the number plan of the context
	 */
	public CheckedOrder(PortOrder order, Links links, OrderNumbers numbers, TypedNumbers typed, RuleContext context) {
		this.order = order;
		this.links = links;
		this.numbers = numbers;
		this.typed = typed;
		this.context = context;
	}

	@Override
	public PortOrder root() {
		return order;
	}

	/** The order; every part that exists once is there. */
	public PortOrder order() {
		return order;
	}

	/** Its Letter of Authorization. */
	public LetterOfAuthorization loa() {
		return order.getLoa();
	}

	@Override
	public RuleContext context() {
		return context;
	}

	/** Whether the order is still being written. */
	public boolean draft() {
		return isDraft(order);
	}

	/** The confirmed date that holds: nobody confirms one of a draft or a rejected order, even if one is left in it. */
	public Optional<LocalDate> confirmed() {
		return confirmed(order);
	}

	/** The confirmed date of an order that holds, as {@link #confirmed()}. */
	public static Optional<LocalDate> confirmed(PortOrder order) {
		return isDraft(order) || order.getState() == OrderState.REJECTED ? Optional.empty()
				: Optional.ofNullable(order.getFocDate());
	}

	/**
	 * Returns whether an order is still being written. One whose state this version cannot read is none: it may have
	 * been submitted.
	 */
	public static boolean isDraft(PortOrder order) {
		return order.getState() == OrderState.DRAFT
				&& !UnreadValues.isUnread(order, Literals.PORT_ORDER__STATE);
	}

	/** Whether the order is neither completed nor cancelled. */
	public boolean open() {
		return isOpen(order);
	}

	/** Whether an order is neither completed nor cancelled. */
	public static boolean isOpen(PortOrder order) {
		return !ENDED.contains(order.getState());
	}

	/**
	 * The other files that it refers to. A rule that asks for them names the references in what it reads, and
	 * {@link org.portwright.porting.facts.Fact#REFERENCES}.
	 */
	public Links links() {
		return links;
	}

	/** Its numbers. A rule that asks for them names {@link OrderNumbers#READS} in what it reads. */
	public OrderNumbers numbers() {
		return numbers;
	}

	/** Reads numbers of its fields, each once. */
	public TypedNumbers typed() {
		return typed;
	}

	/** Which letter it needs. A rule that asks for it names {@link OrderNumbers#READS} in what it reads. */
	public LetterKind letter() {
		LetterKind known = letter;
		if (known == null) {
			known = LetterKind.of(numbers());
			letter = known;
		}
		return known;
	}

	/**
	 * Whether the main number moves. A rule that asks for it names {@link OrderNumbers#READS} and the main number in
	 * what it reads.
	 */
	public MainNumberMove mainNumberMove() {
		MainNumberMove known = mainNumberMove;
		if (known == null) {
			known = MainNumberMove.of(loa(), numbers(), typed);
			mainNumberMove = known;
		}
		return known;
	}
}
