package org.portwright.workspace.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.life.OrderLifeCycle;
import org.portwright.porting.life.OrderLifeCycle.Change;
import org.portwright.porting.life.OrderLifeCycle.Step;
import org.portwright.porting.life.StatePassage;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.OperationException;

/**
 * A step in the life of an order as commands: the state, the journal, the submission date, and for an order that goes
 * back to draft the next revision. A state that cannot follow the present one corrects a wrong entry.
 */
@SuppressWarnings("nls")
final class StateStep {

	/** What belongs to a submission: the next revision gets its own. */
	private static final List<EStructuralFeature> OF_SUBMISSION = List.of(Literals.PORT_ORDER__SUBMISSION_DATE,
			Literals.PORT_ORDER__FOC_DATE, Literals.PORT_ORDER__FOC_TIME);

	private final EditingDomain domain;
	private final PortOrder order;
	private final Recorder recorder;
	private final List<Command> commands = new ArrayList<>();

	private StateStep(EditingDomain domain, PortOrder order, Recorder recorder) {
		this.domain = domain;
		this.order = order;
		this.recorder = recorder;
	}

	/**
	 * Gives the commands of a step to another state.
	 *
	 * @throws OperationException if the order is not ready for it
	 * @throws ProfileException   if it is a draft that names a rule profile that there is not
	 */
	static List<Command> commands(EditingDomain domain, ModelFile file, OrderState to, ModelProblems problems,
			Recorder recorder) throws OperationException, ProfileException {
		var order = (PortOrder) file.root();
		OrderState from = order.getState();
		boolean guarded = OrderLifeCycle.isGuarded(from, to);
		if (guarded && !problems.knowsOthers(file)) {
			throw CurrentProblem.notYet(file);
		}
		Step step = StatePassage.of(from, to).isRecordable()
				? OrderLifeCycle.step(order, to, guarded ? problems.forSubmission(file).errors() : List.of())
				: OrderLifeCycle.correction(order, to);
		if (!step.allowed()) {
			throw refused(Messages.StateStep_refused, step.stopping());
		}
		var writing = new StateStep(domain, order, recorder);
		writing.write(step, problems.today());
		return writing.commands;
	}

	/**
	 * Says which errors are in the way.
	 *
	 * @param message what is refused, with their count and with the errors
	 */
	static OperationException refused(String message, List<Problem> stopping) {
		String errors = stopping.stream().map(problem -> NLS.bind(Messages.StateStep_error,
				FieldNames.of(problem.feature(), problem.value()), problem.message()))
				.collect(Collectors.joining("\n"));
		return OperationException.guard(NLS.bind(message, stopping.size(), errors), stopping);
	}

	private void write(Step step, LocalDate today) {
		set(Literals.PORT_ORDER__STATE, step.state());
		if (step.newRevision()) {
			OF_SUBMISSION.forEach(feature -> set(feature, SetCommand.UNSET_VALUE));
			set(Literals.PORT_ORDER__REVISION, order.getRevision() + 1);
		}
		if (step.state() == OrderState.SUBMITTED && order.getSubmissionDate() == null && !step.correction()) {
			set(Literals.PORT_ORDER__SUBMISSION_DATE, today);
		}
		for (Change change : step.changes()) {
			JournalEntry entry = entry(change, step.correction() ? JournalKind.CORRECTION : JournalKind.STATE_CHANGE);
			commands.add(new AddCommand(domain, order, Literals.PORT_ORDER__JOURNAL, entry));
		}
	}

	private void set(EStructuralFeature feature, Object value) {
		commands.add(new SetCommand(domain, order, feature, value));
	}

	private JournalEntry entry(Change change, JournalKind kind) {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId(Blank.randomId("journal-"));
		entry.setWhen(recorder.now());
		entry.setWho(recorder.name());
		entry.setKind(kind);
		entry.setFrom(change.from());
		entry.setTo(change.to());
		entry.setSeen(change.seen());
		return entry;
	}
}
