package org.portwright.porting.life;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.life.NextAct.Kind;
import org.portwright.porting.life.NextAct.Obstacle;
import org.portwright.porting.life.NextAct.Place;

/** Says what to do now with an order, the usual first. */
final class NextActs {

	private static final Set<NumberUsage> SERVICE = EnumSet.of(NumberUsage.VOICE_APP, NumberUsage.CONFERENCE);

	private final CheckedOrder checked;
	private final PortOrder order;
	private final DatePlan plan;
	private final Waiting waiting;
	private final OrderStanding.Errors errors;
	private final List<NextAct> acts = new ArrayList<>();

	private NextActs(CheckedOrder checked, DatePlan plan, Waiting waiting, OrderStanding.Errors errors) {
		this.checked = checked;
		this.plan = plan;
		this.waiting = waiting;
		this.errors = errors;
		order = checked.order();
	}

	static List<NextAct> of(CheckedOrder checked, DatePlan plan, Waiting waiting, OrderStanding.Errors errors) {
		var next = new NextActs(checked, plan, waiting, errors);
		next.collect();
		return next.acts;
	}

	private void collect() {
		if (checked.open() && !checked.draft()) {
			OpenQuestions.of(order).forEach(question -> acts.add(NextAct
					.of(Kind.ANSWER_QUESTION, Messages.NextActs_answerQuestion)
					.at(FeaturePath.of(question, Literals.QUESTION__ANSWER))));
		}
		enterWhatTheStateImplies();
		switch (order.getState()) {
		case DRAFT -> ofDraft();
		case PROCESSING, CONTACTING_CARRIER -> ofWaiting();
		case NOT_MOVED -> {
			acts.add(NextAct.of(Kind.ASK_MICROSOFT, Messages.NextActs_askMicrosoft));
			override();
		}
		case REJECTED -> {
			ofRejected();
			override();
		}
		case COMPLETED -> {
			compareUsages();
			recordConversions();
		}
		case SUBMITTED, TRANSFER_APPROVED, TRANSFER_PENDING, CANCELLED -> {
			// Nothing but to record what happens.
		}
		}
		OrderLifeCycle.steps(order.getState()).forEach(this::record);
	}

	private void enterWhatTheStateImplies() {
		ImpliedFields.missing(order).forEach(path -> acts.add(NextAct
				.of(Kind.ENTER_FIELD, NLS.bind(Messages.NextActs_enter, FieldNames.of(path, ""))).at(path))); //$NON-NLS-1$
	}

	private void ofDraft() {
		acts.add(NextAct.of(Kind.MAKE_PACK, Messages.NextActs_makePack)
				.heldUpBy(obstacle(errors.pack(), Messages.NextActs_packStopped)));
	}

	private void ofWaiting() {
		if (waiting.isOverdue(plan)) {
			acts.add(NextAct.of(Kind.ASK_MICROSOFT, Messages.NextActs_askMicrosoft));
		}
		override();
	}

	/** A Porting Override is for an answer that is overdue, and goes on once the losing provider was put on notice. */
	private void override() {
		if (waiting.isOverdue(plan) || OverrideNotice.of(order, plan).isPresent()) {
			acts.add(NextAct.of(Kind.OVERRIDE_REQUEST, Messages.NextActs_override));
		}
	}

	/** What the latest rejection is about comes first. */
	private void ofRejected() {
		Set<String> paths = new LinkedHashSet<>();
		List<Rejection> latest = order.getRejections().stream()
				.filter(rejection -> rejection.getRevision() == order.getRevision()).toList();
		if (latest.stream().allMatch(RejectionCauses::isWithoutReason)) {
			acts.add(NextAct.of(Kind.RECORD_REJECTION, Messages.NextActs_reason));
		}
		latest.forEach(rejection -> RejectionCauses.fieldsOf(rejection).forEach(paths::add));
		paths.forEach(path -> acts.add(NextAct
				.of(Kind.ENTER_FIELD, NLS.bind(Messages.NextActs_mend, FieldNames.of(path, ""))).at(path))); //$NON-NLS-1$
	}

	/** A service number that arrives as a user number cannot be used, so these are worth the look. */
	private void compareUsages() {
		if (order.getConversions().isEmpty()
				&& order.getNumbers().stream().anyMatch(numbers -> SERVICE.contains(numbers.getUsage()))) {
			acts.add(NextAct.of(Kind.PLAN_CONVERSIONS, Messages.NextActs_compareUsages));
		}
	}

	/** The first that is open leads to all of them. */
	private void recordConversions() {
		OpenConversions.of(order).stream().findFirst()
				.ifPresent(conversion -> acts.add(NextAct.of(Kind.ENTER_FIELD, Messages.NextActs_recordConversions)
						.at(FeaturePath.of(conversion, Literals.CONVERSION__DONE))));
	}

	private void record(OrderState to) {
		OrderState from = order.getState();
		NextAct act = switch (to) {
		case REJECTED -> NextAct.of(Kind.RECORD_REJECTION, Messages.NextActs_rejected).to(to);
		case DRAFT -> NextAct.of(Kind.NEW_REVISION, NLS.bind(Messages.NextActs_newRevision, order.getRevision() + 1))
				.to(to);
		case SUBMITTED -> NextAct.of(Kind.RECORD_STATE, Messages.NextActs_submitted).to(to)
				.heldUpBy(obstacle(errors.submission(), Messages.NextActs_submissionStopped));
		default -> NextAct.of(Kind.RECORD_STATE, label(from, to)).to(to);
		};
		acts.add(act);
	}

	private static String label(OrderState from, OrderState to) {
		return switch (to) {
		case PROCESSING -> Messages.NextActs_processing;
		case CONTACTING_CARRIER -> from == OrderState.TRANSFER_APPROVED ? Messages.NextActs_withdrawn
				: Messages.NextActs_contactingCarrier;
		case TRANSFER_APPROVED -> from == OrderState.CONTACTING_CARRIER ? Messages.NextActs_transferApproved
				: Messages.NextActs_newDate;
		case TRANSFER_PENDING -> Messages.NextActs_transferPending;
		case NOT_MOVED -> Messages.NextActs_notMoved;
		case COMPLETED -> Messages.NextActs_completed;
		case CANCELLED -> from == OrderState.DRAFT ? Messages.NextActs_giveUp : Messages.NextActs_cancelled;
		case DRAFT, SUBMITTED, REJECTED -> throw new IllegalArgumentException(to.getLiteral());
		};
	}

	private static Optional<Obstacle> obstacle(List<Problem> stopping, String text) {
		return stopping.isEmpty() ? Optional.empty()
				: Optional.of(new Obstacle(
						new MessageFormat(text, Locale.UK).format(new Object[] { stopping.size() }),
						stopping.stream().map(problem -> new Place(
								FieldNames.of(problem.feature(), problem.value()), problem.feature())).distinct()
								.toList()));
	}
}
