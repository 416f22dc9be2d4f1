package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.RuleContext;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Links;
import org.portwright.porting.internal.CompleteFile;

/**
 * The possible dates and the milestones of an order. Immutable: it keeps nothing of the model.
 *
 * @param today      the day on which it was made
 * @param milestones those that have a date, in the order of {@link MilestoneKind}
 */
public record DatePlan(LocalDate today, PossibleDates possible, List<Milestone> milestones, WorkingDays days) {

	/** Copies the list. */
	public DatePlan {
		milestones = List.copyOf(milestones);
	}

	/** Plans an order that is checked. */
	public static DatePlan of(CheckedOrder order) {
		PossibleDates possible = PossibleDates.of(order);
		return new DatePlan(order.context().today(), possible, Milestones.of(order, possible),
				possible.days());
	}

	/** The milestone of a kind; empty where it has no date. */
	public Optional<Milestone> milestone(MilestoneKind kind) {
		return milestones.stream().filter(milestone -> milestone.kind() == kind).findFirst();
	}

	/** Plans an order by itself; it must not change meanwhile. */
	public static DatePlan of(PortOrder order, RuleContext context) {
		PortOrder complete = CompleteFile.of(order);
		return of(new CheckedOrder(complete, Links.NONE, OrderNumbers.of(complete, context.numberPlan()), context));
	}
}
