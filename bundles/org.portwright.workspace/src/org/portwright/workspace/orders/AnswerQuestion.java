package org.portwright.workspace.orders;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.text.Typed;
import org.portwright.porting.life.OpenQuestions;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.LifeRecording;
import org.portwright.workspace.records.OddDayConsent;
import org.portwright.workspace.records.OddDayOperation;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.OperationException;

/** Records the answer to a question. When no other is open nobody waits any more. */
public final class AnswerQuestion implements OddDayOperation<Question> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final String id;
	private final String answer;
	private final Recorder recorder;
	private OddDayConsent consent = OddDayConsent.OPEN;

	/**
	 * @param file     a file with a port order
	 * @param id       of the question
	 * @param recorder knows when it was answered
	 */
	public AnswerQuestion(WorkspaceModel model, ModelFile file, String id, String answer, Recorder recorder) {
		this.model = model;
		this.file = file;
		this.id = id;
		this.answer = Typed.lines(answer);
		this.recorder = recorder;
	}

	@Override
	public AnswerQuestion agreeing() {
		consent = OddDayConsent.GIVEN;
		return this;
	}

	@Override
	public Question execute(IProgressMonitor monitor) throws OperationException {
		if (answer.isEmpty()) {
			throw OperationException.wrongInput(Messages.AnswerQuestion_empty);
		}
		PortOrder order = (PortOrder) file.root();
		Question question = order.getQuestions().stream().filter(each -> id.equals(each.getId())).findFirst()
				.orElseThrow(() -> OperationException.wrongInput(NLS.bind(Messages.AnswerQuestion_gone, id)));
		boolean others = OpenQuestions.of(order).stream().anyMatch(open -> open != question);
		EditingDomain domain = model.editingDomain();
		JournalEntry entry = JournalWriting.entry(JournalKind.ANSWER, recorder, answer);
		entry.setAbout(id);
		new LifeRecording(model, file, recorder, consent).perform(Messages.AnswerQuestion_label,
				List.of(new SetCommand(domain, question, Literals.QUESTION__ANSWER, answer),
						new SetCommand(domain, question, Literals.QUESTION__ANSWERED, recorder.day()),
						new SetCommand(domain, order, Literals.PORT_ORDER__QUESTIONS_OPEN,
								others ? true : SetCommand.UNSET_VALUE),
						JournalWriting.add(domain, order, entry)));
		return question;
	}
}
