package org.portwright.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.portwright.ui.problems.ProblemAid;
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
}
