package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.days.WorkingDays;

/**
 * The notice of a Porting Override that the losing provider was given, and what follows from it.
 *
 * @param given     the day of the alert
 * @param ends      the last of the working days in which the losing provider resolves the matter
 * @param over      whether the first working day after that has come
 * @param heldUp    whether the order is in a state in which the losing provider may still stand in its way
 * @param reference Ofcom's reference for the customer's complaint; empty while there is none
 */
public record OverrideNotice(LocalDate given, LocalDate ends, boolean over, boolean heldUp, String reference) {

	/** The states in which a losing provider may still stand in the way. */
	private static final Set<OrderState> HELD_UP = EnumSet.of(OrderState.SUBMITTED, OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER, OrderState.REJECTED, OrderState.NOT_MOVED);

	/** Returns the notice of an open order; empty if none was given yet since it was submitted last. */
	public static Optional<OverrideNotice> of(PortOrder order, DatePlan plan) {
		@Nullable
		LocalDate given = order.getOverrideAlert();
		@Nullable
		LocalDate submitted = SubmittedRevision.latest(order).submitted();
		if (given == null || !WorkingDays.counts(given) || !CheckedOrder.isOpen(order)
				|| given.isAfter(plan.today()) || submitted != null && given.isBefore(submitted)) {
			return Optional.empty();
		}
		LocalDate ends = plan.days().after(plan.days().nextFrom(given), OverrideFigures.resolved());
		return Optional
				.of(new OverrideNotice(given, ends, plan.isOverdue(ends), HELD_UP.contains(order.getState()),
						Typed.text(order.getOfcomReference())));
	}

	/** Returns whether the customer's complaint to Ofcom is next. */
	public boolean isComplaintNext() {
		return over && heldUp && !isComplained();
	}

	/** Returns whether the customer has complained to Ofcom. */
	public boolean isComplained() {
		return !reference.isEmpty();
	}
}
