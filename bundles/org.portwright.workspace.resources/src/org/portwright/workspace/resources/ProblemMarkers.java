package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
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
	 * <p>The file itself is the rule. The platform asks for none to write markers; but the build and a job may write
	 * those of one file at once, or the file may go between the look and the writing.
	 *
	 * @param wanted the attributes of each
	 */
	static void write(IFile file, Collection<Map<String, Object>> wanted, IProgressMonitor monitor)
			throws CoreException {
		IWorkspace workspace = file.getWorkspace();
		workspace.run(progress -> {
			if (file.exists()) {
				update(file, wanted);
			}
		}, file, IWorkspace.AVOID_UPDATE, monitor);
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
			file.createMarker(TYPE, attributes);
		}
		file.getWorkspace().deleteMarkers(gone.toArray(IMarker[]::new));
	}
}
