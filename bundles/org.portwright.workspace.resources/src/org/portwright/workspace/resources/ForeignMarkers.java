package org.portwright.workspace.resources;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Notices when somebody else takes markers of ours away or brings them back: the Problems view deletes any that are
 * selected, and undoes that.
 */
final class ForeignMarkers implements IResourceChangeListener {

	/** The markers that were made or deleted by us, until the workspace tells of it. */
	private static final Set<Long> OURS = ConcurrentHashMap.newKeySet();

	private final Consumer<IFile> changed;

	/** @param changed hears of the files whose markers somebody else changed, on any thread */
	ForeignMarkers(Consumer<IFile> changed) {
		this.changed = changed;
	}

	/** Markers are about to be made or deleted by us. */
	static void except(IMarker... markers) {
		Stream.of(markers).map(IMarker::getId).forEach(OURS::add);
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		if (event != null) {
			Stream.of(event.findMarkerDeltas(ProblemMarkers.TYPE, false)).filter(ForeignMarkers::isForeign)
					.map(IMarkerDelta::getResource).distinct().filter(IFile.class::isInstance).map(IFile.class::cast)
					.filter(file -> file.exists() && EngagementRegistry.isEngagement(file.getProject()))
					.forEach(changed);
		}
	}

	private static boolean isForeign(IMarkerDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED && !OURS.remove(delta.getId());
	}
}
