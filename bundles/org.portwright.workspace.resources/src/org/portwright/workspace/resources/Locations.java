package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IPath;
import org.portwright.workspace.storage.ModelUris;

/**
 * Where files of the Eclipse workspace stand on the disk, as the canonical paths by which the model knows them, without
 * asking the disk for each. It may be asked on any thread.
 */
final class Locations {

	private final IWorkspace workspace;
	/** By the folder as the workspace knows it. What a symbolic link leads to hardly changes while we run. */
	private final Map<IPath, Path> canonicalFolders = new ConcurrentHashMap<>();
	/** By project, for files of projects that are not there any more. */
	private final Map<IProject, Path> lastFolders = new ConcurrentHashMap<>();

	Locations(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Gives the canonical path of a file; empty if it is in no file system, or its project is not there. */
	Optional<Path> path(IFile file) {
		IPath folder = file.getProject().getLocation();
		IPath location = file.getLocation();
		if (folder == null || location == null) {
			return Optional.empty();
		}
		if (!folder.isPrefixOf(location)) {
			// It is linked into the project.
			return Optional.of(ModelUris.canonical(location.toPath()));
		}
		Path canonical = canonical(folder);
		lastFolders.put(file.getProject(), canonical);
		return Optional.of(canonical.resolve(location.makeRelativeTo(folder).toPath()));
	}

	/** Gives the canonical path that a file had before its project was moved or deleted, if it is known. */
	Optional<Path> formerPath(IFile file) {
		return file.getProject().exists() ? path(file)
				: Optional.ofNullable(lastFolders.get(file.getProject()))
						.map(folder -> folder.resolve(file.getProjectRelativePath().toPath()));
	}

	/** Gives the file at a canonical path, in the innermost project that has it. */
	Optional<IFile> file(Path path) {
		Optional<IFile> inside = Stream.of(workspace.getRoot().getProjects()).filter(IProject::isAccessible)
				.flatMap(project -> in(project, path).stream())
				.max((first, second) -> Integer.compare(depth(first.getProject()), depth(second.getProject())));
		return inside.isPresent() ? inside
				: Stream.of(workspace.getRoot().findFilesForLocationURI(path.toUri())).filter(IResource::isAccessible)
						.findFirst();
	}

	/** Whether the workspace has a file at a canonical path. */
	boolean isThere(Path path) {
		return file(path).filter(IFile::exists).isPresent();
	}

	private Optional<IFile> in(IProject project, Path path) {
		IPath location = project.getLocation();
		if (location == null) {
			return Optional.empty();
		}
		Path folder = canonical(location);
		lastFolders.put(project, folder);
		return path.startsWith(folder) && !path.equals(folder)
				? Optional.of(project.getFile(IPath.fromPath(folder.relativize(path))))
				: Optional.empty();
	}

	private static int depth(IProject project) {
		IPath location = project.getLocation();
		return location == null ? 0 : location.segmentCount();
	}

	private Path canonical(IPath folder) {
		return canonicalFolders.computeIfAbsent(folder, known -> ModelUris.canonical(known.toPath()));
	}
}
