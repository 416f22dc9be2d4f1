package org.portwright.workspace.orders;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.paths.Blank;
import org.portwright.model.text.Typed;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Records a question by Microsoft or the losing provider: until it is answered somebody waits. */
public final class AskQuestion implements Operation<Question> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final String text;
	private final String by;
	private final Recorder recorder;

	/**
	 * @param file     a file with a port order
	 * @param by       who asked; empty where nobody said
	 * @param recorder knows when it was asked
	 */
	public AskQuestion(WorkspaceModel model, ModelFile file, String text, String by, Recorder recorder) {
		this.model = model;
		this.file = file;
		this.text = Typed.lines(text);
		this.by = Typed.lines(by);
		this.recorder = recorder;
	}

	@Override
	public Question execute(IProgressMonitor monitor) throws OperationException {
		if (text.isEmpty()) {
			throw OperationException.wrongInput(Messages.AskQuestion_empty);
		}
		PortOrder order = (PortOrder) file.root();
		EditingDomain domain = model.editingDomain();
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setId(Blank.randomId("question-")); //$NON-NLS-1$
		question.setText(text);
		question.setAsked(recorder.day());
		if (!by.isEmpty()) {
			question.setBy(by);
		}
		JournalEntry entry = JournalWriting.entry(JournalKind.QUESTION, recorder, text);
		entry.setAbout(question.getId());
		model.perform(Messages.AskQuestion_label,
				new CompoundCommand(List.of(new AddCommand(domain, order, Literals.PORT_ORDER__QUESTIONS, question),
						new SetCommand(domain, order, Literals.PORT_ORDER__QUESTIONS_OPEN, true),
						JournalWriting.add(domain, order, entry))));
		return question;
	}
}
