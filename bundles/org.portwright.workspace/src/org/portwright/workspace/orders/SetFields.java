package org.portwright.workspace.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.numbering.RangeInText;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.LettersForSignature;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldAssignments;
import org.portwright.workspace.fields.FieldValues;
import org.portwright.workspace.fields.Rehearsal;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.TextNumbers;
import org.portwright.workspace.records.LifeRecording;
import org.portwright.workspace.records.OddDayConsent;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.records.SignatureWatch;
import org.portwright.workspace.work.OperationException;

/**
 * Changes fields of a file in the order given but the signature last, all or none. A new state is a step in the life of
 * the order, with its guard and journal; it is taken after the other fields were changed.
 */
public final class SetFields implements SubmissionStep<Integer> {

	private static final String SIGNATURE = Literals.PORT_ORDER__LOA.getName() + '.'
			+ Literals.LETTER_OF_AUTHORIZATION__SIGNATURE.getName();

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final Recorder recorder;
	private final ModelFile file;
	private final List<Assignment> assignments;
	private final List<String> remarks = new ArrayList<>();
	private final List<String> added = new ArrayList<>();
	private Optional<SignatureWatch.TakenOut> takenOut = Optional.empty();
	private TextNumbers texts = new TextNumbers(false);
	private String label = Messages.SetFields_label;
	private JournalKind kind = JournalKind.STATE_CHANGE;
	private Optional<SubmittedFiles> files = Optional.empty();
	private OddDayConsent consent = OddDayConsent.OPEN;

	/**
	 * @param recorder who changes the state, and when it came to be
	 * @param file     a tenant or a port order
	 */
	public SetFields(WorkspaceModel model, ModelProblems problems, Recorder recorder, ModelFile file,
			List<Assignment> assignments) {
		this.model = model;
		this.problems = problems;
		this.recorder = recorder;
		this.file = file;
		this.assignments = List.copyOf(assignments);
	}

	/** Says in the menu <em>Edit</em> what is done. */
	public SetFields called(String what) {
		label = what;
		return this;
	}

	/** A new state corrects a wrong entry, rather than having been reached. */
	public SetFields correcting() {
		kind = JournalKind.CORRECTION;
		return this;
	}

	/** Takes the doubtful numbers of a text as well, as unconfirmed. */
	public SetFields takingDoubtful() {
		texts = new TextNumbers(true);
		return this;
	}

	@Override
	public SetFields agreeing() {
		consent = OddDayConsent.GIVEN;
		return this;
	}

	/** Whether an assignment is a step in the life of an order. */
	public static boolean isStep(Assignment assignment) {
		return assignment.kind() == Assignment.Kind.SET
				&& assignment.path().equals(Literals.PORT_ORDER__STATE.getName());
	}

	/**
	 * What was changed of the values to make one line of each, or of numbers while they were read, and which signature
	 * was taken out.
	 */
	public List<String> remarks() {
		return remarks;
	}

	/**
	 * Returns the signature that a change of the letter took out; one that the assignments themselves clear is none.
	 */
	public Optional<SignatureWatch.TakenOut> takenOut() {
		return takenOut;
	}

	/** The paths of the entries that lists got. */
	public List<String> added() {
		return added;
	}

	/** Returns the numbers of texts that were left out because they are doubtful or cannot be ported. */
	public List<RangeInText> left() {
		return texts.left();
	}

	@Override
	public boolean submits() throws OperationException {
		if (!(file.root() instanceof PortOrder order)) {
			return false;
		}
		Optional<OrderState> to = newState(order);
		return to.isPresent() && StateStep.submits(order, to.get(), kind == JournalKind.CORRECTION);
	}

	@Override
	public Submission submission(PortOrder order, Path path, LocalDate today) throws OperationException {
		OrderState to = newState(order).orElseThrow(IllegalStateException::new);
		Rehearsal.change(order, path, assignments.stream().filter(each -> !isStep(each)).toList(),
				texts.areDoubtfulTaken(), today);
		return StateStep.submission(order, to, recorder, today);
	}

	@Override
	public void keep(SubmittedFiles submitted) {
		files = Optional.of(submitted);
	}

	/** Gives how many of the assignments changed something. */
	@Override
	public Integer execute(IProgressMonitor monitor) throws OperationException {
		Deque<Assignment> fields = inOrder();
		Deque<OrderState> state = new ArrayDeque<>();
		if (file.root() instanceof PortOrder order) {
			fields.removeIf(SetFields::isStep);
			newState(order).ifPresent(state::add);
		}
		Optional<LocalDate> confirmed = confirmed();
		boolean assumed = file.root() instanceof PortOrder order && order.isSubmissionDateAssumed();
		int revision = file.root() instanceof PortOrder order ? order.getRevision() : 0;
		var signature = new SignatureWatch(file);
		Optional<String> frozen = submitted();
		var compiler = new FieldAssignments(model, file.root(), file.path(), texts);
		var changed = new AtomicInteger();
		new LifeRecording(model, file, recorder, consent).perform(label, () -> {
			Optional<Command> next = compiler.next(fields);
			if (next.isEmpty()) {
				Optional<Command> old = oldTime(confirmed);
				if (old.isPresent()) {
					return old;
				}
			}
			if (next.isEmpty() && !state.isEmpty()) {
				next = Optional.of(step(state.remove(), signature));
			}
			next.ifPresent(command -> changed.incrementAndGet());
			return next;
		});
		remarks.addAll(compiler.remarks());
		added.addAll(compiler.added());
		takenOut = signature.takenOut().filter(gone -> assignments.stream().noneMatch(SetFields::isOfSignature));
		takenOut.map(SignatureWatch.TakenOut::message).ifPresent(remarks::add);
		frozen.filter(letter -> submitted().filter(letter::equals).isEmpty() && isOfRevision(revision)).ifPresent(
				letter -> remarks.add(NLS.bind(Messages.SetFields_frozen, revision)));
		if (file.root() instanceof PortOrder order && order.isSubmissionDateAssumed()
				&& (!assumed || order.getRevision() > revision)) {
			remarks.add(NLS.bind(Messages.SetFields_assumed, WrittenDate.shown(order.getSubmissionDate())));
		}
		if (file.root() instanceof PortOrder order && LetterSignature.of(order).isPresent()
				&& assignments.stream().anyMatch(each -> isOfSignature(each) && !each.value().isBlank())) {
			LettersForSignature.of(order).change().ifPresent(remarks::add);
		}
		return changed.get();
	}

	private Optional<LocalDate> confirmed() {
		return file.root() instanceof PortOrder order ? Optional.ofNullable(order.getFocDate()) : Optional.empty();
	}

	/** The time that was confirmed for another day goes with it, unless one is given with the new day. */
	private Optional<Command> oldTime(Optional<LocalDate> before) {
		if (!(file.root() instanceof PortOrder order) || order.getFocTime() == null || before.isEmpty()
				|| confirmed().isEmpty() || confirmed().equals(before) || assigns(Literals.PORT_ORDER__FOC_TIME)) {
			return Optional.empty();
		}
		remarks.add(NLS.bind(Messages.SetFields_oldTime, order.getFocTime(), WrittenDate.shown(before.get())));
		return Optional.of(new SetCommand(model.editingDomain(), order, Literals.PORT_ORDER__FOC_TIME,
				SetCommand.UNSET_VALUE));
	}

	/** A signature is under the letter as the other assignments leave it, whatever is named first. */
	private Deque<Assignment> inOrder() {
		Deque<Assignment> fields = new ArrayDeque<>();
		assignments.stream().filter(assignment -> !isOfSignature(assignment)).forEach(fields::add);
		assignments.stream().filter(SetFields::isOfSignature).forEach(fields::add);
		return fields;
	}

	private static boolean isOfSignature(Assignment assignment) {
		return assignment.path().startsWith(SIGNATURE);
	}

	private Optional<OrderState> newState(PortOrder order) throws OperationException {
		Optional<Assignment> last = assignments.stream().filter(SetFields::isStep).reduce((first, second) -> second);
		if (last.isEmpty()) {
			return Optional.empty();
		}
		try {
			var to = (OrderState) FieldValues.parse(Literals.PORT_ORDER__STATE, last.get().value());
			boolean same = to == order.getState()
					&& !UnreadValues.isUnread(order, Literals.PORT_ORDER__STATE);
			return same && !isNewDate(to) ? Optional.empty() : Optional.of(to);
		} catch (IllegalArgumentException e) {
			throw OperationException.wrongInput(
					NLS.bind(Messages.FieldAssignments_wrongValue, last.get().path(), e.getMessage()), e);
		}
	}

	/** Whether an order gets another confirmed date in the state that it has. */
	private boolean isNewDate(OrderState to) {
		return to == OrderState.TRANSFER_APPROVED && kind == JournalKind.STATE_CHANGE
				&& (assigns(Literals.PORT_ORDER__FOC_DATE) || assigns(Literals.PORT_ORDER__FOC_TIME));
	}

	private boolean assigns(EStructuralFeature feature) {
		return assignments.stream().anyMatch(assignment -> assignment.path().equals(feature.getName()));
	}

	/** Returns whether the order still is what was submitted as a revision. */
	private boolean isOfRevision(int revision) {
		return file.root() instanceof PortOrder order && order.getRevision() == revision && submitted().isPresent();
	}

	/** The fingerprint of what a submitted order says now; empty for others. */
	private Optional<String> submitted() {
		return file.root() instanceof PortOrder order && !order.getRevisions().isEmpty()
				&& !CheckedOrder.isDraft(order)
						? Optional.of(LetterFingerprint.of(order))
						: Optional.empty();
	}

	/** A signature that the fields before have taken out is why the order is not signed now. */
	private Command step(OrderState to, SignatureWatch signature) throws OperationException, ProfileException {
		try {
			return step(to);
		} catch (OperationException e) {
			Optional<SignatureWatch.TakenOut> gone = signature.takenOut();
			if (gone.isEmpty() || e.stopping().isEmpty()) {
				throw e;
			}
			List<String> lines = new ArrayList<>(e.lines());
			lines.add(NLS.bind(Messages.SetFields_unsigned, gone.get().whose()));
			throw OperationException.guard(lines, e.stopping());
		}
	}

	private Command step(OrderState to) throws OperationException, ProfileException {
		var order = (PortOrder) file.root();
		boolean outdated = !assigns(Literals.PORT_ORDER__ADMIN_CENTRE_STATUS);
		List<Command> commands = new ArrayList<>(StateStep.commands(model.editingDomain(), file,
				new StateStep.Wish(to, kind == JournalKind.CORRECTION,
						outdated ? StateStep.outdatedStatus(order) : List.of(), "", files), //$NON-NLS-1$
				problems, recorder));
		if (outdated && order.getAdminCentreStatus() != null) {
			commands.add(new SetCommand(model.editingDomain(), order, Literals.PORT_ORDER__ADMIN_CENTRE_STATUS,
					SetCommand.UNSET_VALUE));
		}
		return new CompoundCommand(commands);
	}
}
