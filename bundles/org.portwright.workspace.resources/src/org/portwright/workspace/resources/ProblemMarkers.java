package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ILock;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** The markers of files: their type, what is in them, and how they are brought up to date. */
@SuppressWarnings("nls")
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.portwright.workspace.resources.problem";
	/** Attribute: the code of the rule, such as {@code POSTCODE_FORMAT}. */
	public static final String CODE = "code";
	/** Attribute: the path of the field from the root of the file, such as {@code loa.accountNumber}. */
	public static final String FEATURE = "feature";
	/** Attribute: the id of the object that has the field. */
	public static final String OBJECT = "objectId";
	/** Attribute: the offending value. */
	public static final String VALUE = "value";
	/** Attribute, a number as text: how many places of the field it holds for. */
	public static final String COUNT = "count";
	/** Attribute: what the best quick fix does; not set where there is none. */
	public static final String FIX = "fix";
	/** Attribute: whether it may be accepted with a reason. */
	public static final String JUDGEMENT = "judgement";
	/** The code of a file that cannot be read or judged. */
	public static final String FILE_UNREADABLE = "FILE_UNREADABLE";

	/** What goes before or in the middle of it needs no markers; what has come again is told as changed. */
	private static final Set<Integer> GONE = Set.of(IResourceStatus.RESOURCE_NOT_FOUND,
			IResourceStatus.MARKER_NOT_FOUND,
			IResourceStatus.PROJECT_NOT_OPEN);
	/** A lock of the platform, which knows its own as well and resolves a deadlock between them. */
	private static final ILock ONE_AT_A_TIME = Job.getJobManager().newLock();

	private ProblemMarkers() {
	}

	/** What distinguishes the markers of one file. */
	private record Key(Object code, Object feature) {

		static Key of(Map<String, Object> attributes) {
			return new Key(attributes.getOrDefault(CODE, ""), attributes.getOrDefault(FEATURE, ""));
		}
	}

	/**
	 * Gives a file these markers and no others of the type. What is so already is left alone.
	 * <p>The platform asks for no scheduling rule to write markers, and one would stop its builds; but the build and a
	 * job may write those of one file at once, so one waits for the other.
	 *
	 * @param wanted the attributes of each
	 */
	static void write(IFile file, Collection<Map<String, Object>> wanted, IProgressMonitor monitor)
			throws CoreException {
		run(file, () -> update(file, wanted), monitor);
	}

	/** Takes all markers of the type from what is in a project. */
	static void clear(IProject project, IProgressMonitor monitor) throws CoreException {
		run(project, () -> delete(project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE), project), monitor);
	}

	/** A change of markers. */
	@FunctionalInterface
	private interface Change {

		void run() throws CoreException;
	}

	private static void run(IResource resource, Change change, IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = resource.getWorkspace();
		ISchedulingRule rule = workspace.getRuleFactory().markerRule(resource);
		ONE_AT_A_TIME.acquire();
		try {
			workspace.run(progress -> change.run(), rule, IWorkspace.AVOID_UPDATE, monitor);
		} catch (CoreException e) {
			if (!GONE.contains(e.getStatus().getCode())) {
				throw e;
			}
		} finally {
			ONE_AT_A_TIME.release();
		}
	}

	private static void update(IFile file, Collection<Map<String, Object>> wanted) throws CoreException {
		Map<Key, Map<String, Object>> missing = new HashMap<>();
		wanted.forEach(attributes -> missing.put(Key.of(attributes), attributes));
		List<IMarker> gone = new ArrayList<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
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
			ForeignMarkers.except(file.createMarker(TYPE, attributes));
		}
		delete(gone.toArray(IMarker[]::new), file);
	}

	private static void delete(IMarker[] markers, IResource resource) throws CoreException {
		ForeignMarkers.except(markers);
		resource.getWorkspace().deleteMarkers(markers);
	}
}
