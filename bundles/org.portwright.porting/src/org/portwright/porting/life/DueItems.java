package org.portwright.porting.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.text.Typed;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.KnownFigures;
import org.portwright.porting.dates.LastMove;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** Collects what waits for a day. */
final class DueItems {

	private static final Set<OrderState> BEFORE_ANSWER = EnumSet.of(OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER);
	private static final Set<OrderState> CONFIRMED = EnumSet.of(OrderState.TRANSFER_APPROVED,
			OrderState.TRANSFER_PENDING);
	private static final Set<OrderState> NOT_SUBMITTED = EnumSet.of(OrderState.DRAFT, OrderState.REJECTED);
	private static final Set<OrderState> OVER = EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED);

	private static final String REQUESTED_DATE = "loa.requestedDate"; //$NON-NLS-1$

	private final CheckedOrder checked;
	private final PortOrder order;
	private final DatePlan plan;
	private final List<DueItem> items = new ArrayList<>();

	private DueItems(CheckedOrder checked, DatePlan plan) {
		this.checked = checked;
		this.plan = plan;
		order = checked.order();
	}

	/** All of them by day; of one day in the order of their kinds. */
	static List<DueItem> of(CheckedOrder checked, DatePlan plan, Waiting waiting) {
		var due = new DueItems(checked, plan);
		due.collect(waiting);
		due.items.sort(Comparator.comparing(DueItem::date).thenComparing(item -> item.time().orElse(LocalTime.MIN))
				.thenComparing(DueItem::kind));
		return List.copyOf(due.items);
	}

	private void collect(Waiting waiting) {
		OrderState state = order.getState();
		if (checked.open() && !checked.draft()) {
			OpenQuestions.of(order).forEach(this::addQuestion);
		}
		if (state == OrderState.SUBMITTED && Typed.blank(order.getPortOrderId())) {
			addMilestone(MilestoneKind.PORT_ORDER_ID, DueItem.Kind.PORT_ORDER_ID, Messages.DueItems_portOrderId,
					Literals.PORT_ORDER__PORT_ORDER_ID.getName());
		}
		if (BEFORE_ANSWER.contains(state) && waiting.until().isPresent()) {
			add(DueItem.Kind.ANSWER, waiting.until().get(), waiting.time(),
					NLS.bind(Messages.DueItems_answer, KnownFigures.answerTarget(),
							KnownFigures.answer(checked.profile())),
					Literals.PORT_ORDER__STATE.getName());
		}
		OverrideNotice.of(order, plan).filter(notice -> notice.heldUp() && !notice.isComplained())
				.ifPresent(this::addNotice);
		if (CONFIRMED.contains(state) && order.getFocDate() != null) {
			addUntilCutOver(state);
		}
		OpenConversions.of(order).forEach(this::addConversion);
		if (NOT_SUBMITTED.contains(state)) {
			addMilestone(MilestoneKind.LAST_SUBMIT, DueItem.Kind.LAST_SUBMIT, lastSubmit(),
					Literals.PORT_ORDER__STATE.getName());
		}
		addMilestone(MilestoneKind.LAST_MOVE, DueItem.Kind.LAST_MOVE,
				plan.possible().isLinePassed() ? Messages.DueItems_lastMovePassed
						: plan.confirmedLate().isPresent() ? Messages.DueItems_lastMoveConfirmed
								: Messages.DueItems_lastMove,
				plan.confirmedLate().isPresent() ? Literals.PORT_ORDER__FOC_DATE.getName() : REQUESTED_DATE);
		if (!OVER.contains(state)) {
			addMilestone(MilestoneKind.RIGHT_ENDS, DueItem.Kind.RIGHT_ENDS, Messages.DueItems_rightEnds,
					Literals.PORT_ORDER__CONTRACT_END_DATE.getName());
		}
	}

	private String lastSubmit() {
		return plan.possible().lastMove().filter(LastMove::leavesNoDay).isPresent() ? Messages.DueItems_lastSubmitAsk
				: Messages.DueItems_lastSubmit;
	}

	/** Nothing waits for a day of ours once the customer has complained. */
	private void addNotice(OverrideNotice notice) {
		add(DueItem.Kind.OVERRIDE, notice.ends(), Optional.empty(),
				NLS.bind(notice.isComplaintNext() ? Messages.DueItems_complaint : Messages.DueItems_override,
						OverrideFigures.resolved(), WrittenDate.plain(notice.given())),
				(notice.over() ? Literals.PORT_ORDER__OFCOM_REFERENCE : Literals.PORT_ORDER__OVERRIDE_ALERT).getName());
	}

	/** What has passed of these is no reproach: nobody owes it any more. */
	private void addUntilCutOver(OrderState state) {
		if (state == OrderState.TRANSFER_APPROVED) {
			addAhead(MilestoneKind.NUMBERS_APPEAR, DueItem.Kind.NUMBERS_APPEAR, Messages.DueItems_numbersAppear);
			addAhead(MilestoneKind.LAST_CANCEL, DueItem.Kind.LAST_CANCEL, MilestoneKind.LAST_CANCEL.label());
		}
		addMilestone(MilestoneKind.CUT_OVER, DueItem.Kind.CUT_OVER, Messages.DueItems_cutOver,
				Literals.PORT_ORDER__STATE.getName());
	}

	private void addAhead(MilestoneKind milestone, DueItem.Kind kind, String text) {
		plan.milestone(milestone).filter(found -> !found.date().isBefore(plan.today()))
				.ifPresent(found -> items
						.add(new DueItem(kind, found.date(), found.time(), text, false, Optional.empty())));
	}

	private void addMilestone(MilestoneKind milestone, DueItem.Kind kind, String text, String field) {
		Optional<Milestone> found = plan.milestone(milestone);
		if (found.isPresent()) {
			add(kind, found.get().date(), found.get().time(), text, field);
		}
	}

	/** Nobody says until when a question is to be answered: it waits since the day on which it was asked. */
	private void addQuestion(Question question) {
		LocalDate asked = question.getAsked();
		if (asked != null && WorkingDays.counts(asked)) {
			items.add(new DueItem(DueItem.Kind.QUESTION, asked, Optional.empty(), Messages.DueItems_question, false,
					Optional.of(FeaturePath.of(question, Literals.QUESTION__ANSWER))));
		}
	}

	private void addConversion(Conversion conversion) {
		LocalDate planned = conversion.getPlannedDate();
		if (planned != null && WorkingDays.counts(planned) && order.getState() != OrderState.CANCELLED) {
			add(DueItem.Kind.CONVERSION, planned, Optional.ofNullable(conversion.getPlannedTime()),
					NLS.bind(Messages.DueItems_conversion, numbers(conversion)),
					FeaturePath.of(conversion, Literals.CONVERSION__DONE));
		}
	}

	private String numbers(Conversion conversion) {
		return NumberEntry.read("", "", conversion.getFirst(), conversion.getLast(), //$NON-NLS-1$ //$NON-NLS-2$
				checked.context().numberPlan()).range().map(UkNumberPlan::display)
				.orElse(String.valueOf(conversion.getFirst()));
	}

	private void add(DueItem.Kind kind, LocalDate date, Optional<LocalTime> time, String text, String field) {
		items.add(new DueItem(kind, date, time, text, plan.isOverdue(date), Optional.of(field)));
	}
}
