package org.portwright.workspace.resources.refactoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.WorkspaceDelta;

/**
 * What somebody is about to rename or move, as far as references between files are concerned: a file of ours or a
 * folder, within one engagement. A renamed engagement takes all its references along, and none lead out of it.
 */
public record ResourceMove(IResource resource) {

	public static Optional<ResourceMove> of(@Nullable Object element) {
		return element instanceof IResource resource && EngagementProjects.isEngagement(resource.getProject())
				&& (resource instanceof IFolder
						|| resource instanceof IFile file && WorkspaceDelta.kind(file).isPresent())
								? Optional.of(new ResourceMove(resource))
								: Optional.empty();
	}

	/** Where it was and where it goes, unless it leaves the engagement. */
	public Map<Path, Path> to(IContainer folder, String name) {
		IPath from = resource.getLocation();
		IPath to = folder.getLocation();
		if (from == null || to == null || !folder.getProject().equals(resource.getProject())) {
			return Map.of();
		}
		return Map.of(ModelUris.canonical(from.toPath()), ModelUris.canonical(to.toPath()).resolve(name));
	}

	/** The change that mends the references, to be performed once all is moved. */
	public static Optional<Change> change(IProject engagement, Map<Path, Path> moves) {
		return moves.isEmpty() ? Optional.empty()
				: Optional.of(new MendReferences(engagement, new MovedPaths(moves, true)));
	}

	/** Several changes as one; {@code null}, as the platform has it, if there are none. */
	public static @Nullable Change together(String name, List<Change> changes) {
		return switch (changes.size()) {
		case 0 -> null;
		case 1 -> changes.getFirst();
		default -> new CompositeChange(name, changes.toArray(Change[]::new));
		};
	}
}
