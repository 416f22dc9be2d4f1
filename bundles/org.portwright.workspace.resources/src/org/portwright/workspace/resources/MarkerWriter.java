package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ILock;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Brings the markers of files up to date. One is shared by all who write markers, as a service: the build and a job may
 * write those of one file at once, so one waits for the other, and what both wrote is told from what somebody else did.
 */
@SuppressWarnings("nls")
public final class MarkerWriter {

	/** What goes before or in the middle of it needs no markers; what has come again is told as changed. */
	private static final Set<Integer> GONE = Set.of(IResourceStatus.RESOURCE_NOT_FOUND,
			IResourceStatus.MARKER_NOT_FOUND,
			IResourceStatus.PROJECT_NOT_OPEN);
	/** A lock of the platform, which knows its own as well and resolves a deadlock between them. */
	private final ILock oneAtATime = Job.getJobManager().newLock();
	/**
	 * The markers that were made here, until the workspace tells of it; it may do so before they stand here, so what
	 * stands here says nothing of those that go.
	 */
	private final Set<Long> made = ConcurrentHashMap.newKeySet();
	/** The markers that were deleted here, until the workspace tells of it. */
	private final Set<Long> deleted = ConcurrentHashMap.newKeySet();

	/** What distinguishes the markers of one file. */
	private record Key(Object code, Object feature, Object others) {

		static Key of(Map<String, Object> attributes) {
			return new Key(attributes.getOrDefault(ProblemMarkers.CODE, ""),
					attributes.getOrDefault(ProblemMarkers.FEATURE, ""),
					attributes.getOrDefault(ProblemMarkers.OTHERS, ""));
		}
	}

	/**
	 * Gives a file these markers and no others of the type. What is so already is left alone.
	 * <p>The platform asks for no scheduling rule to write markers, and one would stop its builds.
	 *
	 * @param wanted the attributes of each
	 */
	void write(IFile file, Collection<Map<String, Object>> wanted, IProgressMonitor monitor)
			throws CoreException {
		run(file, () -> update(file, wanted), monitor);
	}

	/** Takes all markers of the type from files of a project. */
	void clear(IProject project, Predicate<IFile> cleared, IProgressMonitor monitor) throws CoreException {
		run(project, () -> {
			IMarker[] all = project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
			delete(Stream.of(all).filter(marker -> !(marker.getResource() instanceof IFile file) || cleared.test(file))
					.toArray(IMarker[]::new), project);
		}, monitor);
	}

	/** A change of markers. */
	@FunctionalInterface
	private interface Change {

		void run() throws CoreException;
	}

	private void run(IResource resource, Change change, IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = resource.getWorkspace();
		ISchedulingRule rule = workspace.getRuleFactory().markerRule(resource);
		oneAtATime.acquire();
		try {
			workspace.run(progress -> change.run(), rule, IWorkspace.AVOID_UPDATE, monitor);
		} catch (CoreException e) {
			if (!GONE.contains(e.getStatus().getCode())) {
				throw e;
			}
		} finally {
			oneAtATime.release();
		}
	}

	private void update(IFile file, Collection<Map<String, Object>> wanted) throws CoreException {
		Map<Key, Map<String, Object>> missing = new HashMap<>();
		wanted.forEach(attributes -> missing.put(Key.of(attributes), attributes));
		List<IMarker> gone = new ArrayList<>();
		for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
			Map<String, Object> present = marker.getAttributes();
			@Nullable
			Map<String, Object> attributes = present == null ? null : missing.remove(Key.of(present));
			if (attributes == null) {
				gone.add(marker);
			} else if (!attributes.equals(present)) {
				marker.setAttributes(attributes);
			}
		}
		for (Map<String, Object> attributes : missing.values()) {
			made.add(file.createMarker(ProblemMarkers.TYPE, attributes).getId());
		}
		delete(gone.toArray(IMarker[]::new), file);
	}

	private void delete(IMarker[] markers, IResource resource) throws CoreException {
		Stream.of(markers).map(IMarker::getId).forEach(deleted::add);
		resource.getWorkspace().deleteMarkers(markers);
	}

	/** Whether this is what became of a marker here. It may be asked once. */
	boolean wrote(IMarkerDelta delta) {
		return switch (delta.getKind()) {
		case IResourceDelta.ADDED -> made.remove(delta.getId());
		case IResourceDelta.REMOVED -> deleted.remove(delta.getId());
		default -> true;
		};
	}
}
