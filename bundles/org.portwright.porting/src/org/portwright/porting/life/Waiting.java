package org.portwright.porting.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * What an order waits for: who acts next, since when, and until when as far as that is known.
 *
 * @param text what is waited for, for people
 * @param time the time of the day until when, in Europe/London, where there is one
 * @param why  how the day until when is known, for people; empty where it is recorded
 */
record Waiting(NextActor actor, String text, Optional<LocalDate> since, Optional<LocalDate> until,
		Optional<LocalTime> time, String why) {

	private static Waiting forNothing(NextActor actor, String text, Optional<LocalDate> since) {
		return new Waiting(actor, text, since, Optional.empty(), Optional.empty(), ""); //$NON-NLS-1$
	}

	/** Returns whether the day has passed and the first working day after it has come. */
	boolean isOverdue(DatePlan plan) {
		return until.filter(plan::isOverdue).isPresent();
	}

	/** What is waited for now: a question holds everything up until it is answered. */
	static Waiting of(CheckedOrder checked, DatePlan plan, StateHistory history) {
		PortOrder order = checked.order();
		Waiting waiting = ofState(checked, plan, history);
		// Until when Microsoft waits, nobody says: the day of the state is not that of the answer.
		return checked.open() && !checked.draft() && OpenQuestions.isWaited(order)
				? forNothing(NextActor.YOU, Messages.Waiting_question, OpenQuestions.since(order).or(waiting::since))
				: waiting;
	}

	/** What its state waits for, whatever else does. */
	static Waiting ofState(CheckedOrder checked, DatePlan plan, StateHistory history) {
		PortOrder order = checked.order();
		Optional<LocalDate> since = history.since();
		return switch (order.getState()) {
		case DRAFT -> forNothing(NextActor.YOU,
				order.getRevision() > 1 ? Messages.Waiting_revision : Messages.Waiting_draft, since);
		case SUBMITTED -> Typed.blank(order.getPortOrderId())
				? until(NextActor.MICROSOFT, Messages.Waiting_submitted, submitted(order, since),
						plan.milestone(MilestoneKind.PORT_ORDER_ID))
				: forNothing(NextActor.MICROSOFT, Messages.Waiting_submittedAgain, submitted(order, since));
		case PROCESSING -> until(NextActor.MICROSOFT, Messages.Waiting_processing, since,
				plan.milestone(MilestoneKind.ANSWER_DUE));
		case CONTACTING_CARRIER -> history.isWithdrawn()
				? forNothing(NextActor.LOSING_PROVIDER, Messages.Waiting_withdrawn, since)
				: until(NextActor.LOSING_PROVIDER, Messages.Waiting_contactingCarrier, since,
						plan.milestone(MilestoneKind.ANSWER_DUE));
		case TRANSFER_APPROVED -> approved(order, plan, since);
		case TRANSFER_PENDING -> cutOver(order, NextActor.MICROSOFT, Messages.Waiting_transferPending, since);
		case NOT_MOVED -> forNothing(NextActor.YOU, Messages.Waiting_notMoved, since);
		case COMPLETED -> !OpenConversions.of(order).isEmpty()
				? until(NextActor.YOU, Messages.Waiting_conversions, since, plan.milestone(MilestoneKind.CONVERSIONS)
						.filter(milestone -> !milestone.reckoned()))
				: forNothing(NextActor.NOBODY, Messages.Waiting_nothing, since);
		case REJECTED -> forNothing(NextActor.YOU, Messages.Waiting_rejected, since);
		case CANCELLED -> forNothing(NextActor.NOBODY, Messages.Waiting_nothing, since);
		};
	}

	/** Until the numbers appear Microsoft acts; after that they are assigned, and everybody waits for the day. */
	private static Waiting approved(PortOrder order, DatePlan plan, Optional<LocalDate> since) {
		Optional<LocalDate> appear = plan.milestone(MilestoneKind.NUMBERS_APPEAR).map(Milestone::date)
				.filter(day -> day.isAfter(plan.today()));
		if (appear.isPresent()) {
			return cutOver(order, NextActor.MICROSOFT,
					NLS.bind(Messages.Waiting_appear, WrittenDate.shown(appear.get())), since);
		}
		return cutOver(order, NextActor.YOU, Messages.Waiting_assign, since);
	}

	private static Waiting cutOver(PortOrder order, NextActor actor, String text, Optional<LocalDate> since) {
		return new Waiting(actor, text, since, countable(order.getFocDate()), Optional.ofNullable(order.getFocTime()),
				""); //$NON-NLS-1$
	}

	private static Waiting until(NextActor actor, String text, Optional<LocalDate> since,
			Optional<Milestone> milestone) {
		return new Waiting(actor, text, since, milestone.map(Milestone::date), milestone.flatMap(Milestone::time),
				milestone.filter(Milestone::reckoned).map(Milestone::reason).orElse("")); //$NON-NLS-1$
	}

	private static Optional<LocalDate> submitted(PortOrder order, Optional<LocalDate> recorded) {
		return countable(order.getSubmissionDate()).or(() -> recorded);
	}

	private static Optional<LocalDate> countable(@Nullable LocalDate date) {
		return date == null || !WorkingDays.counts(date) ? Optional.empty() : Optional.of(date);
	}
}
