package org.portwright.workspace.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
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
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.paths.Blank;
import org.portwright.model.text.Typed;
import org.portwright.porting.ProfileException;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.life.StatePassage;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.LifeRecording;
import org.portwright.workspace.records.OddDayConsent;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.records.ToldFacts;
import org.portwright.workspace.work.OperationException;

/**
 * Records that an order was rejected: the rejection with its reasons and, where the order is not rejected yet, the
 * state with what was skipped. An order that is may get more of the same revision.
 */
public final class RecordRejection implements SubmissionStep<Rejection> {

	/**
	 * What is known of a rejection. Everything may be missing: a rule says later what the state lacks.
	 *
	 * @param code   the carrier's code as given; empty for none
	 * @param reason the reason as given; empty for none
	 * @param causes codes of the documented reasons that it is put down to
	 */
	public record Said(RejectedBy by, String code, String reason, List<String> causes) {

		/** Copies the list. */
		public Said {
			causes = List.copyOf(causes);
		}
	}

	private static final List<EStructuralFeature> OF_KNOWN = List.of(Literals.REJECTION__DATE, Literals.REJECTION__BY,
			Literals.REJECTION__CODE, Literals.REJECTION__REASON, Literals.REJECTION__CAUSES);

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final Said said;
	private final Recorder recorder;
	private Optional<SubmittedFiles> files = Optional.empty();
	private OddDayConsent consent = OddDayConsent.OPEN;

	/**
	 * @param file     a file with a port order
	 * @param recorder knows when it was received
	 */
	public RecordRejection(WorkspaceModel model, ModelProblems problems, ModelFile file, Said said,
			Recorder recorder) {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.said = said;
		this.recorder = recorder;
	}

	@Override
	public boolean submits() {
		return file.root() instanceof PortOrder order && StateStep.submits(order, OrderState.REJECTED, false);
	}

	@Override
	public Submission submission(PortOrder order, Path path, LocalDate today) {
		return StateStep.submission(order, OrderState.REJECTED, recorder, today);
	}

	@Override
	public void keep(SubmittedFiles submitted) {
		files = Optional.of(submitted);
	}

	@Override
	public RecordRejection agreeing() {
		consent = OddDayConsent.GIVEN;
		return this;
	}

	@Override
	public Rejection execute(IProgressMonitor monitor) throws OperationException {
		PortOrder order = (PortOrder) file.root();
		EditingDomain domain = model.editingDomain();
		boolean rejected = order.getState() == OrderState.REJECTED;
		boolean revised = !rejected && StatePassage.of(order.getState(), OrderState.REJECTED).isNewRevision();
		Rejection rejection = rejection(order.getRevision() + (revised ? 1 : 0));
		Optional<Rejection> unknown = rejected ? order.getRejections().stream().filter(
				before -> before.getRevision() == order.getRevision() && RejectionCauses.isWithoutReason(before))
				.findFirst() : Optional.empty();
		List<Command> commands = new ArrayList<>();
		if (unknown.isPresent()) {
			// The one of which nothing was known is that of which something is known now.
			OF_KNOWN.stream().filter(feature -> feature != Literals.REJECTION__DATE || recorder.happened().isPresent())
					.forEach(feature -> commands
							.add(new SetCommand(domain, unknown.get(), feature, rejection.eGet(feature))));
		} else {
			commands.add(new AddCommand(domain, order, Literals.PORT_ORDER__REJECTIONS, rejection));
			if (rejected) {
				JournalEntry note = JournalWriting.entry(JournalKind.NOTE, recorder, ToldFacts.words(rejection));
				note.setAbout(rejection.getId());
				commands.add(JournalWriting.add(domain, order, note));
			} else {
				commands.addAll(step(domain, rejection));
			}
		}
		new LifeRecording(model, file, recorder, consent).perform(Messages.RecordRejection_label, commands);
		return unknown.orElse(rejection);
	}

	private List<Command> step(EditingDomain domain, Rejection rejection) throws OperationException {
		String words = ToldFacts.words(rejection);
		try {
			return StateStep.commands(domain, file,
					new StateStep.Wish(OrderState.REJECTED, false, words.isEmpty() ? List.of() : List.of(words),
							String.valueOf(rejection.getId()), files),
					problems, recorder);
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	private Rejection rejection(int revision) throws OperationException {
		for (String cause : said.causes()) {
			if (RejectionCauses.find(cause).isEmpty()) {
				throw OperationException.wrongInput(NLS.bind(
						Messages.RecordRejection_unknown, cause, RejectionCauses.all().stream()
								.map(RejectionCause::code).collect(Collectors.joining(", ")))); //$NON-NLS-1$
			}
		}
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setId(Blank.randomId("rejection-")); //$NON-NLS-1$
		rejection.setDate(recorder.day());
		rejection.setBy(said.by());
		if (!said.code().isBlank()) {
			rejection.setCode(Typed.lines(said.code()));
		}
		if (!said.reason().isBlank()) {
			rejection.setReason(Typed.lines(said.reason()));
		}
		rejection.getCauses().addAll(said.causes());
		rejection.setRevision(revision);
		return rejection;
	}
}
