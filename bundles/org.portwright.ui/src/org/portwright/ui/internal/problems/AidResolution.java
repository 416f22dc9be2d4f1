package org.portwright.ui.internal.problems;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workspace.ModelFile;

/** What a capability can do about a problem: of one file after the other. */
final class AidResolution extends ProblemResolution {

	private final ProblemAid aid;
	private final String label;

	AidResolution(IMarker marker, ProblemAid aid) {
		super(marker);
		this.aid = aid;
		this.label = aid.label(code(marker)).orElseThrow();
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	void solve(ProblemActions actions, ModelFile file, List<IMarker> markers) {
		aid.act(file);
	}
}
