package org.portwright.workspace.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.text.Typed;
import org.portwright.porting.journal.StateEntries;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.FactCorrection;
import org.portwright.workspace.records.FactEntries;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.LifeRecording;
import org.portwright.workspace.records.OddDayConsent;
import org.portwright.workspace.records.OddDayOperation;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.OperationException;

/**
 * Corrects a wrong entry of the journal by another one: the wrong one stays as it was. A question, an answer, the day
 * of a submission or a rejection is corrected where the order has it, too. Of a change of state the day and the words
 * are corrected; a wrong state is corrected by recording the right one.
 */
public final class CorrectEntry implements OddDayOperation<JournalEntry> {

	/** An acceptance belongs to its problem, a file to its name. */
	private static final Set<JournalKind> CORRECTABLE = EnumSet.of(JournalKind.NOTE, JournalKind.QUESTION,
			JournalKind.ANSWER, JournalKind.MAIL, JournalKind.DOCUMENT);
	private static final String SIGNATURE_DATE = "loa.signature.date"; //$NON-NLS-1$
	private static final Set<JournalKind> OF_QUESTIONS = EnumSet.of(JournalKind.QUESTION, JournalKind.ANSWER);

	private final WorkspaceModel model;
	private final ModelFile file;
	private final String id;
	private final String text;
	private final Recorder recorder;
	private OddDayConsent consent = OddDayConsent.OPEN;

	/**
	 * @param file     a file with a port order
	 * @param id       of the wrong entry
	 * @param text     what is right; of a change of state it may be empty, where the day alone was wrong
	 * @param recorder knows the right day of a change of state, where that was wrong
	 */
	public CorrectEntry(WorkspaceModel model, ModelFile file, String id, String text, Recorder recorder) {
		this.model = model;
		this.file = file;
		this.id = id;
		this.text = Typed.lines(text);
		this.recorder = recorder;
	}

	@Override
	public CorrectEntry agreeing() {
		consent = OddDayConsent.GIVEN;
		return this;
	}

	@Override
	public JournalEntry execute(IProgressMonitor monitor) throws OperationException {
		PortOrder order = (PortOrder) file.root();
		JournalEntry wrong = order.getJournal().stream().filter(entry -> id.equals(entry.getId())).findFirst()
				.orElseThrow(() -> OperationException.wrongInput(NLS.bind(Messages.CorrectEntry_gone, id)));
		StateEntries states = StateEntries.of(order);
		if (states.isWrong(wrong) || order.getJournal().stream().anyMatch(entry -> id.equals(entry.getCorrects()))) {
			throw OperationException.held(Messages.CorrectEntry_corrected);
		}
		if (states.of(wrong).isPresent()) {
			return correctState(order, wrong);
		}
		if (!CORRECTABLE.contains(wrong.getKind())) {
			throw OperationException.held(Messages.CorrectEntry_state, Literals.PORT_ORDER__STATE.getName());
		}
		if (new FactEntries(order, recorder).key(wrong).isPresent()) {
			throw OperationException.held(Messages.CorrectEntry_signature, SIGNATURE_DATE);
		}
		if (text.isEmpty()) {
			throw OperationException.wrongInput(Messages.CorrectEntry_empty);
		}
		Optional<Question> question = question(order, wrong);
		if (question.isPresent()) {
			return correctQuestion(order, wrong, question.get());
		}
		JournalEntry entry = JournalWriting.entry(
				OF_QUESTIONS.contains(wrong.getKind()) ? wrong.getKind() : JournalKind.NOTE, recorder, text);
		entry.setCorrects(id);
		entry.setAbout(wrong.getAbout());
		model.perform(Messages.CorrectEntry_label, JournalWriting.add(model.editingDomain(), order, entry));
		return entry;
	}

	/** The journal follows the question. */
	private JournalEntry correctQuestion(PortOrder order, JournalEntry wrong, Question question)
			throws OperationException {
		boolean asked = wrong.getKind() == JournalKind.QUESTION;
		EditingDomain domain = model.editingDomain();
		List<Command> commands = new ArrayList<>();
		commands.add(new SetCommand(domain, question,
				asked ? Literals.QUESTION__TEXT : Literals.QUESTION__ANSWER, text));
		recorder.happened().map(Happened::day).ifPresent(day -> commands.add(new SetCommand(domain, question,
				asked ? Literals.QUESTION__ASKED : Literals.QUESTION__ANSWERED, day)));
		return perform(order, wrong, commands);
	}

	private JournalEntry correctState(PortOrder order, JournalEntry wrong) throws OperationException {
		var entries = new FactEntries(order, recorder);
		if (recorder.happened().isEmpty() && text.isEmpty()) {
			throw OperationException.wrongInput(Messages.CorrectEntry_empty);
		}
		Optional<LocalDate> day = recorder.happened().map(Happened::day);
		Instant moment = recorder.entry(JournalKind.CORRECTION).getWhen();
		Optional<FactEntries.Key> key = entries.key(wrong);
		var correction = new FactCorrection(model.editingDomain(), order);
		List<Command> commands = new ArrayList<>();
		if (key.isPresent() && key.get().kind() == FactEntries.Kind.REJECTION) {
			commands.addAll(correction.rejection(key.get().id(), day, text));
		} else {
			key.flatMap(known -> day.map(right -> correction.submission(Integer.parseInt(known.id()), right)))
					.ifPresent(commands::addAll);
			JournalEntry right = entries.correction(wrong, day,
					text.isEmpty() ? Typed.text(wrong.getText()) : FactEntries.withConfirmed(text, wrong));
			if (recorder.happened().flatMap(Happened::time).isPresent()) {
				right.setWhen(moment);
				right.setDayOnly(false);
			}
			commands.add(JournalWriting.add(model.editingDomain(), order, right));
		}
		return perform(order, wrong, commands);
	}

	/** Returns the right entry: the wrong one where nothing is different. */
	private JournalEntry perform(PortOrder order, JournalEntry wrong, List<Command> commands)
			throws OperationException {
		commands.removeIf(command -> command instanceof SetCommand set
				&& Objects.equals(set.getOwner().eGet(set.getFeature()), set.getValue()));
		if (commands.isEmpty()) {
			return wrong;
		}
		new LifeRecording(model, file, recorder, consent).perform(Messages.CorrectEntry_label, commands);
		return order.getJournal().getLast();
	}

	private static Optional<Question> question(PortOrder order, JournalEntry entry) {
		return !OF_QUESTIONS.contains(entry.getKind()) ? Optional.empty()
				: order.getQuestions().stream()
						.filter(question -> question.getId() != null && question.getId().equals(entry.getAbout()))
						.findFirst();
	}
}
