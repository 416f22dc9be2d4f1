package org.portwright.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.problems.AcceptDialog;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.ProblemMarkers;

/** What the <em>Quick Fix</em> of the Problems view offers for markers of ours. */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(@Nullable IMarker marker) {
		return marker != null && (marker.getAttribute(ProblemMarkers.FIX, null) != null || isJudgement(marker)
				|| !ProblemAid.of(ProblemResolution.code(marker)).isEmpty());
	}

	@Override
	public IMarkerResolution[] getResolutions(@Nullable IMarker marker) {
		List<IMarkerResolution> resolutions = new ArrayList<>();
		if (marker != null) {
			String fix = marker.getAttribute(ProblemMarkers.FIX, null);
			if (fix != null) {
				resolutions.add(new FixResolution(marker, fix));
			}
			ProblemAid.of(ProblemResolution.code(marker))
					.forEach(aid -> resolutions.add(new AidResolution(marker, aid)));
			if (isJudgement(marker)) {
				resolutions.add(new AcceptResolution(marker));
			}
		}
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	private static boolean isJudgement(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.JUDGEMENT, false);
	}

	/** Accepts a judgement, or several of a kind, with one reason. */
	private static final class AcceptResolution extends ProblemResolution {

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

	/** Applies the best fix: of one problem, or of all that the user ticked. */
	private static final class FixResolution extends ProblemResolution {

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

	/** A capability's remedy for problems, applied to one file after the other. */
	private static final class AidResolution extends ProblemResolution {

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
}
