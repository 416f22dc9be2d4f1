package org.portwright.workspace.resources;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.resources.places.EngagementProjects;

/**
 * Notices when somebody else takes markers of ours away or brings them back: the Problems view deletes any that are
 * selected, and undoes that.
 */
final class ForeignMarkers implements IResourceChangeListener {

	private final MarkerWriter writer;
	private final Consumer<IFile> changed;

	/** @param changed hears of the files whose markers somebody else changed, on any thread */
	ForeignMarkers(MarkerWriter writer, Consumer<IFile> changed) {
		this.writer = writer;
		this.changed = changed;
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		if (event != null) {
			Stream.of(event.findMarkerDeltas(ProblemMarkers.TYPE, false)).filter(delta -> !writer.wrote(delta))
					.map(IMarkerDelta::getResource).distinct().filter(IFile.class::isInstance).map(IFile.class::cast)
					.filter(file -> file.exists() && EngagementProjects.isEngagement(file.getProject()))
					.forEach(changed);
		}
	}
}
