package org.portwright.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.ProblemMarkers;

/** Applies the best fix: of one problem, or of all that the user ticked. */
final class FixResolution extends ProblemResolution {

	private final String label;

	FixResolution(IMarker marker, String label) {
		super(marker);
		this.label = label;
	}

	@Override
	public String getLabel() {
		return label;
	}

	/** The fix that the label speaks of: another may be the best by now. */
	private static Optional<String> fix(IMarker marker) {
		return Optional.ofNullable(marker.getAttribute(ProblemMarkers.FIX_ID, null));
	}

	/** Several of a kind are mended as one operation, so that one undo takes them back. */
	@Override
	void solve(ProblemActions actions, ModelFile file, List<IMarker> markers) {
		if (markers.size() > 1 && markers.size() == ofKind(markers.get(0))) {
			actions.fixAll(file, code(markers.get(0)));
		} else {
			markers.forEach(marker -> actions.fix(file, code(marker), feature(marker), fix(marker)));
		}
	}
}
