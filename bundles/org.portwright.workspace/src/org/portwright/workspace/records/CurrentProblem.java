package org.portwright.workspace.records;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/** A problem that somebody saw a moment ago, as it is now. */
public final class CurrentProblem {

	private CurrentProblem() {
	}

	/** @throws OperationException if there is no such problem any more, or the order cannot be judged */
	public static Problem find(ModelProblems problems, ModelFile file, String code, String feature)
			throws OperationException {
		return all(problems, file).stream()
				.filter(problem -> problem.code().equals(code) && problem.feature().equals(feature)).findFirst()
				.orElseThrow(() -> problems.knowsOthers(file) ? gone(file) : notYet(file));
	}

	/** @throws OperationException if the file cannot be judged */
	public static List<Problem> all(ModelProblems problems, ModelFile file) throws OperationException {
		try {
			return problems.of(file).open();
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	/** The other files of the engagement are being read still. */
	public static OperationException notYet(ModelFile file) {
		return OperationException.wrongInput(NLS.bind(Messages.CurrentProblem_notYet, file.path().getFileName()));
	}

	public static OperationException gone(ModelFile file) {
		return OperationException.wrongInput(NLS.bind(Messages.CurrentProblem_gone, file.path().getFileName()));
	}
}
