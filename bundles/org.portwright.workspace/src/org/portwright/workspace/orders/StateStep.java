package org.portwright.workspace.orders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.life.ImpliedFields;
import org.portwright.porting.life.OrderLifeCycle;
import org.portwright.porting.life.OrderLifeCycle.Change;
import org.portwright.porting.life.OrderLifeCycle.Step;
import org.portwright.porting.life.StatePassage;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.SignatureCommands;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.CurrentProblem;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.records.StateCorrection;
import org.portwright.workspace.records.SubmissionDay;
import org.portwright.workspace.records.ToldFacts;
import org.portwright.workspace.work.OperationException;

/**
 * A step in the life of an order as commands: the state, the journal, the submission date, the letter as it was handed
 * in, and for an order that goes back to draft the next revision. A state that cannot follow the present one is
 * refused; to correct a wrong entry is a wish of its own.
 */
final class StateStep {

	/** What belongs to a submission: the next revision gets its own. */
	private static final List<EStructuralFeature> OF_SUBMISSION = List.of(Literals.PORT_ORDER__SUBMISSION_DATE,
			Literals.PORT_ORDER__SUBMISSION_DATE_ASSUMED, Literals.PORT_ORDER__FOC_DATE,
			Literals.PORT_ORDER__FOC_TIME);
	/** An order in these was not handed in by getting there. */
	private static final Set<OrderState> NOT_IN = Set.of(OrderState.DRAFT, OrderState.CANCELLED);

	private final EditingDomain domain;
	private final PortOrder order;
	private final Recorder recorder;
	private final List<Command> commands = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();
	private Optional<SubmittedFiles> files = Optional.empty();
	private String about = ""; //$NON-NLS-1$

	private StateStep(EditingDomain domain, PortOrder order, Recorder recorder) {
		this.domain = domain;
		this.order = order;
		this.recorder = recorder;
	}

	/**
	 * What is wished.
	 *
	 * @param correct whether a wrong entry is corrected, rather than something having happened
	 * @param remarks what the journal says of it besides
	 * @param about   the id of the rejection that it is about; empty for others
	 * @param files   those that are kept of a submission; empty where nothing is submitted
	 */
	record Wish(OrderState to, boolean correct, List<String> remarks, String about,
			Optional<SubmittedFiles> files) {
	}

	/** Returns whether an order is submitted by getting to another state. */
	static boolean submits(PortOrder order, OrderState to, boolean correct) {
		boolean correction = isUnread(order) || correct && order.getState() != to;
		StatePassage passage = StatePassage.of(order.getState(), to);
		return passage.isRecordable() && !NOT_IN.contains(to)
				&& (OrderLifeCycle.isGuarded(passage.from(), to) || !correction)
				&& (passage.from() == OrderState.DRAFT || passage.skipped().contains(OrderState.DRAFT));
	}

	/**
	 * Works out what an order submits by getting to another state.
	 *
	 * @param order a copy with all that it submits
	 */
	static Submission submission(PortOrder order, OrderState to, Recorder recorder, LocalDate today) {
		boolean revised = StatePassage.of(order.getState(), to).isNewRevision();
		return new Submission(order, order.getRevision() + (revised ? 1 : 0), submitted(order, to, recorder, today));
	}

	/** The day of the submission: the one that the order has, else that of the step. */
	private static LocalDate submitted(PortOrder order, OrderState to, Recorder recorder, LocalDate today) {
		boolean revised = StatePassage.of(order.getState(), to).isNewRevision();
		@Nullable
		LocalDate said = revised ? null : order.getSubmissionDate();
		return said == null ? recorder.happened().map(Happened::day).orElse(today) : said;
	}

	/** What cannot be read is no state that anything could follow. */
	private static boolean isUnread(PortOrder order) {
		return UnreadValues.isUnread(order, Literals.PORT_ORDER__STATE);
	}

	/**
	 * Gives the commands of a step to another state.
	 *
	 * @throws OperationException if the order is not ready for it, or that state cannot follow
	 * @throws ProfileException   if it is a draft that names a rule profile that there is not
	 */
	static List<Command> commands(EditingDomain domain, ModelFile file, Wish wish, ModelProblems problems,
			Recorder recorder) throws OperationException, ProfileException {
		var order = (PortOrder) file.root();
		var writing = new StateStep(domain, order, recorder);
		writing.remarks.addAll(wish.remarks());
		writing.files = wish.files();
		writing.about = wish.about();
		writing.write(step(file, wish, problems, recorder), problems.today());
		return writing.commands;
	}

	private static Step step(ModelFile file, Wish wish, ModelProblems problems, Recorder recorder)
			throws OperationException, ProfileException {
		var order = (PortOrder) file.root();
		OrderState from = order.getState();
		boolean guarded = OrderLifeCycle.isGuarded(from, wish.to());
		if (guarded && !problems.knowsOthers(file)) {
			throw CurrentProblem.notYet(file);
		}
		if (!guarded && (isUnread(order) || wish.correct() && from != wish.to())) {
			return OrderLifeCycle.correction(order, wish.to());
		}
		StatePassage passage = StatePassage.of(from, wish.to());
		if (!passage.isRecordable()) {
			throw refused(passage);
		}
		Step step = OrderLifeCycle.step(order, wish.to(),
				guarded ? problems.forSubmission(file, submitted(order, wish.to(), recorder, problems.today())).errors()
						: List.of());
		if (!step.allowed()) {
			throw refused(Messages.StateStep_refused, step.stopping());
		}
		return step;
	}

	private static OperationException refused(StatePassage passage) {
		String why = passage.refusal().orElseThrow().message(passage.from(), passage.to());
		return OperationException.held(passage.from() == passage.to() ? why
				: NLS.bind(Messages.StateStep_correct,
						new Object[] { why, Words.of(passage.from()), Words.of(passage.to()) }),
				Literals.PORT_ORDER__STATE.getName());
	}

	/**
	 * Says which errors are in the way.
	 *
	 * @param message what is refused, with their count
	 */
	static OperationException refused(String message, List<Problem> stopping) {
		List<String> lines = new ArrayList<>(List.of(NLS.bind(message, stopping.size())));
		stopping.forEach(problem -> lines.add(NLS.bind(Messages.StateStep_error,
				FieldNames.of(problem.feature(), problem.value()), problem.message())));
		return OperationException.guard(lines, stopping);
	}

	private void write(Step step, LocalDate today) throws OperationException {
		set(Literals.PORT_ORDER__STATE, step.state());
		if (step.newRevision()) {
			OF_SUBMISSION.forEach(this::unset);
			set(Literals.PORT_ORDER__REVISION, order.getRevision() + 1);
			commands.addAll(SignatureCommands.takeOut(domain, order));
			if (!Typed.blank(order.getPortOrderId())) {
				// The next revision may get another one, and then this is the only place that has it.
				remarks.add(NLS.bind(Messages.StateStep_portOrderId, order.getRevision(), order.getPortOrderId()));
			}
		}
		if (step.correction()) {
			takeBackSubmission(step.state());
			commands.addAll(StateCorrection.commands(domain, order, step.state()));
		} else {
			handIn(step, recorder.happened().map(Happened::day).orElse(today));
		}
		withdrawDate(step.state());
		if (step.state() == OrderState.TRANSFER_APPROVED && order.getFocDate() != null) {
			remarks.add(ToldFacts.confirmed(order.getFocDate(), order.getFocTime()));
		}
		for (Change change : step.changes()) {
			JournalEntry entry = entry(change, step.correction() ? JournalKind.CORRECTION : JournalKind.STATE_CHANGE);
			if (step.correction()) {
				StateEntries.of(order).last().ifPresent(wrong -> entry.setCorrects(wrong.entry().getId()));
			} else if (change.from() == OrderState.DRAFT && change.to() != OrderState.CANCELLED) {
				dateSubmission(entry, step.newRevision());
			}
			if (change == step.changes().getLast() && !about.isEmpty()) {
				entry.setAbout(about);
			}
			if (change == step.changes().getLast() && !remarks.isEmpty()) {
				entry.setText(String.join("\n", remarks)); //$NON-NLS-1$
			}
			commands.add(JournalWriting.add(domain, order, entry));
		}
	}

	/**
	 * The day of a submission that nobody said is that of the step. It is assumed where a later state was recorded,
	 * which says that the order was submitted, and not when.
	 */
	private void handIn(Step step, LocalDate day) throws OperationException {
		if (NOT_IN.contains(step.state())) {
			return;
		}
		@Nullable
		LocalDate said = step.newRevision() ? null : order.getSubmissionDate();
		if (said == null && step.state() == OrderState.SUBMITTED) {
			set(Literals.PORT_ORDER__SUBMISSION_DATE, day);
		} else if (said == null) {
			commands.addAll(SubmissionDay.assumed(domain, order, day));
		}
		if (step.changes().stream().anyMatch(change -> change.from() == OrderState.DRAFT)) {
			commands.addAll(HandedIn.commands(domain, order, order.getRevision() + (step.newRevision() ? 1 : 0),
					said == null ? day : said,
					files.orElseThrow(() -> OperationException.wrongInput(Messages.StateStep_noLetter))));
		}
	}

	/** A submission whose day is in the order already was on that day. */
	private void dateSubmission(JournalEntry entry, boolean newRevision) {
		@Nullable
		LocalDate said = newRevision ? null : order.getSubmissionDate();
		if (said != null && !JournalDays.of(entry).equals(Optional.of(said))) {
			entry.setWhen(UkDay.at(said, LocalTime.NOON));
			entry.setDayOnly(true);
			entry.setRecorded(recorder.now());
		}
	}

	/** A draft was not handed in, whatever was recorded before. */
	private void takeBackSubmission(OrderState to) {
		if (to == OrderState.DRAFT && order.getSubmissionDate() != null) {
			remarks.add(NLS.bind(Messages.StateStep_submission, WrittenDate.shown(order.getSubmissionDate())));
			unset(Literals.PORT_ORDER__SUBMISSION_DATE);
			unset(Literals.PORT_ORDER__SUBMISSION_DATE_ASSUMED);
		}
		if (to == OrderState.DRAFT && !Typed.blank(order.getPortOrderId())) {
			remarks.add(NLS.bind(Messages.StateStep_portOrderId, order.getRevision(), order.getPortOrderId()));
			unset(Literals.PORT_ORDER__PORT_ORDER_ID);
		}
	}

	/** A confirmed date that is withdrawn is confirmed no more. */
	private void withdrawDate(OrderState to) {
		if (order.getFocDate() != null && ImpliedFields.implyDate(order.getState()) && !ImpliedFields.implyDate(to)
				&& to != OrderState.CANCELLED) {
			remarks.add(NLS.bind(Messages.StateStep_withdrawn, WrittenDate.shown(order.getFocDate())));
			unset(Literals.PORT_ORDER__FOC_DATE);
			unset(Literals.PORT_ORDER__FOC_TIME);
		}
	}

	private void set(EStructuralFeature feature, Object value) {
		commands.add(new SetCommand(domain, order, feature, value));
	}

	private void unset(EStructuralFeature feature) {
		set(feature, SetCommand.UNSET_VALUE);
	}

	/** A status of the admin centre belonged to the state before. */
	static List<String> outdatedStatus(PortOrder order) {
		String status = Typed.text(order.getAdminCentreStatus());
		return status.isEmpty() ? List.of() : List.of(NLS.bind(Messages.StateStep_adminCentreStatus, status));
	}

	private JournalEntry entry(Change change, JournalKind kind) throws OperationException {
		JournalEntry entry = recorder.entry(kind);
		entry.setFrom(change.from());
		entry.setTo(change.to());
		entry.setSeen(change.seen());
		if (!change.seen()) {
			// At what time is what nobody knows.
			entry.setDayOnly(true);
		}
		return entry;
	}
}
