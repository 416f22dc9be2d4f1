package org.portwright.workspace.resources.places;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.portwright.workspace.files.FileKind;

/** What one change of the Eclipse workspace means for engagements, tenants and port orders. */
public final class WorkspaceDelta {

	/** Markers, encodings and the like change nothing that we show. */
	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED;
	private static final int PROJECT = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION | IResourceDelta.REPLACED;

	private final Set<IProject> engagements = new LinkedHashSet<>();
	private final Map<IFile, IFile> moved = new LinkedHashMap<>();
	private final Set<IFile> came = new LinkedHashSet<>();
	private final Set<IFile> changed = new LinkedHashSet<>();

	public WorkspaceDelta(IResourceDelta delta) throws CoreException {
		delta.accept(this::visit);
	}

	/** The projects that came, went, were opened or closed, or whose list of files is another. */
	public Set<IProject> engagements() {
		return engagements;
	}

	/** The tenants and port orders that moved: from where, to where. Those of others may be thousands. */
	public Map<IFile, IFile> moved() {
		return moved;
	}

	/** The files that were added, or replaced by another of their name: they have no markers. */
	public Set<IFile> came() {
		return came;
	}

	/** The files with other content. */
	public Set<IFile> changed() {
		return changed;
	}

	public boolean isEmpty() {
		return engagements.isEmpty() && changed.isEmpty();
	}

	private boolean visit(IResourceDelta delta) {
		IResource resource = delta.getResource();
		boolean changedOnly = delta.getKind() == IResourceDelta.CHANGED;
		if (resource instanceof IProject project && (!changedOnly || (delta.getFlags() & PROJECT) != 0)) {
			engagements.add(project);
		} else if (resource instanceof IFile file) {
			visit(file, delta, changedOnly);
		}
		return true;
	}

	private void visit(IFile file, IResourceDelta delta, boolean changedOnly) {
		if (!isOurs(file)) {
			return;
		}
		if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			IWorkspaceRoot root = file.getWorkspace().getRoot();
			moved.put(file, root.getFile(delta.getMovedToPath()));
		}
		if (!changedOnly) {
			engagements.add(file.getProject());
		}
		if (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.REPLACED) != 0) {
			came.add(file);
		}
		if (delta.getKind() == IResourceDelta.ADDED || changedOnly && (delta.getFlags() & CONTENT) != 0) {
			changed.add(file);
		}
	}

	private static boolean isOurs(IFile file) {
		return kind(file).isPresent();
	}

	/** Whether a file is a tenant or a port order, by its name. */
	public static Optional<FileKind> kind(IFile file) {
		return kind(file.getName()).filter(kind -> !KeptFolders.isIn(file));
	}

	public static Optional<FileKind> kind(String name) {
		return FileKind.ofName(name);
	}
}
