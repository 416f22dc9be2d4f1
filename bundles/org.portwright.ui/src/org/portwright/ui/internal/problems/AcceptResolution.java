package org.portwright.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.problems.AcceptDialog;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.workspace.ModelFile;

/** Accepts a judgement, or several of a kind, with one reason. */
final class AcceptResolution extends ProblemResolution {

	private Optional<String> reason = Optional.empty();

	AcceptResolution(IMarker marker) {
		super(marker);
	}

	@Override
	public String getLabel() {
		return ProblemActions.ACCEPT;
	}

	@Override
	boolean prepare(IMarker first) {
		reason = AcceptDialog.ask(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				first.getAttribute(IMarker.MESSAGE, "")); //$NON-NLS-1$
		return reason.isPresent();
	}

	@Override
	void solve(ProblemActions actions, ModelFile file, List<IMarker> markers) {
		reason.ifPresent(
				given -> markers.forEach(marker -> actions.accept(file, code(marker), feature(marker), given)));
	}
}
