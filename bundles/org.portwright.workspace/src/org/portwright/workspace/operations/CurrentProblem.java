package org.portwright.workspace.operations;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;

/** A problem that somebody saw a moment ago, as it is now. */
final class CurrentProblem {

	private CurrentProblem() {
	}

	/** @throws OperationException if there is no such problem any more, or the order cannot be judged */
	static Problem find(ModelProblems problems, ModelFile file, String code, String feature) throws OperationException {
		try {
			return problems.of(file).open().stream()
					.filter(problem -> problem.code().equals(code) && problem.feature().equals(feature)).findFirst()
					.orElseThrow(() -> gone(file));
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	static OperationException gone(ModelFile file) {
		return OperationException.wrongInput(NLS.bind(Messages.CurrentProblem_gone, file.path().getFileName()));
	}
}
