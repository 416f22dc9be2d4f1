package org.portwright.workspace.fixes;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.model.text.Typed;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.CurrentProblem;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Accepts a problem that is a judgement, with the reason. It is kept with the value that was judged, so that another
 * value is judged anew, and the journal says who accepted it.
 */
public final class AcceptProblem implements Operation<AcceptedProblem> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final String code;
	private final String feature;
	private final String reason;
	private final Recorder recorder;

	/**
	 * @param file    a file with a port order
	 * @param feature the path of the field that has it
	 */
	public AcceptProblem(WorkspaceModel model, ModelProblems problems, ModelFile file, String code, String feature,
			String reason, Recorder recorder) {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.code = code;
		this.feature = feature;
		this.reason = Typed.lines(reason);
		this.recorder = recorder;
	}

	@Override
	public AcceptedProblem execute(IProgressMonitor monitor) throws OperationException {
		Problem problem = CurrentProblem.find(problems, file, code, feature);
		if (!problem.judgement()) {
			throw OperationException.held(NLS.bind(Messages.AcceptProblem_noJudgement, code), feature);
		}
		if (reason.isEmpty()) {
			throw OperationException.wrongInput(Messages.AcceptProblem_noReason);
		}
		PortOrder order = (PortOrder) file.root();
		EditingDomain domain = model.editingDomain();
		AcceptedProblem accepted = accepted(problem);
		model.perform(Messages.AcceptProblem_label, new CompoundCommand(
				List.of(new AddCommand(domain, order, Literals.PORT_ORDER__ACCEPTED_PROBLEMS, accepted),
						new AddCommand(domain, order, Literals.PORT_ORDER__JOURNAL, entry()))));
		return accepted;
	}

	private AcceptedProblem accepted(Problem problem) {
		AcceptedProblem accepted = ModelFactory.eINSTANCE.createAcceptedProblem();
		accepted.setId(Blank.randomId("accepted-")); //$NON-NLS-1$
		accepted.setCode(problem.code());
		accepted.setObject(problem.object());
		accepted.setFeature(problem.feature());
		accepted.setValue(problem.value());
		accepted.setReason(reason);
		accepted.setBy(recorder.name());
		accepted.setWhen(recorder.now());
		return accepted;
	}

	private JournalEntry entry() throws OperationException {
		return JournalWriting.entry(JournalKind.ACCEPTANCE, recorder,
				NLS.bind(Messages.AcceptProblem_journal, code, reason));
	}
}
