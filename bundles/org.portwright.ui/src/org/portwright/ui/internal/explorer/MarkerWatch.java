package org.portwright.ui.internal.explorer;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.resources.ProblemMarkers;

/** Hears which engagements have other problem markers, such as of files that the builder has looked at. */
final class MarkerWatch implements IResourceChangeListener, AutoCloseable {

	private final IWorkspace workspace;
	private final Executor later;
	private final Consumer<IProject> changed;

	/**
	 * @param later   runs what it is given on the window's thread, whichever thread asks
	 * @param changed hears of the engagements there
	 */
	MarkerWatch(IWorkspace workspace, Executor later, Consumer<IProject> changed) {
		this.workspace = workspace;
		this.later = later;
		this.changed = changed;
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		if (event == null) {
			return;
		}
		Set<IProject> engagements = Stream.of(event.findMarkerDeltas(ProblemMarkers.TYPE, true))
				.map(delta -> delta.getResource().getProject()).collect(Collectors.toSet());
		if (!engagements.isEmpty()) {
			later.execute(() -> engagements.forEach(changed));
		}
	}

	@Override
	public void close() {
		workspace.removeResourceChangeListener(this);
	}
}
