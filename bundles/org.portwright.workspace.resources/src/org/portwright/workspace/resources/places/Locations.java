package org.portwright.workspace.resources.places;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IPath;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.files.ModelUris;

/**
 * Where files of the Eclipse workspace stand on the disk, as the canonical paths by which the model knows them, without
 * asking the disk for each. It may be asked on any thread.
 */
public final class Locations {

	private static final Comparator<IFile> BY_NAME = Comparator.comparing(file -> file.getFullPath().toString());

	private final IWorkspace workspace;
	/** By the folder as the workspace knows it. What a symbolic link leads to hardly changes while we run. */
	private final Map<IPath, Path> canonicalFolders = new ConcurrentHashMap<>();
	/** By project, for files of projects that are not there any more. */
	private final Map<IProject, Path> lastFolders = new ConcurrentHashMap<>();
	/** Where the names of files lead that others than the workspace know of: symbolic links. */
	private final Map<IFile, Path> targets = new ConcurrentHashMap<>();

	public Locations(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Gives the canonical path of a file; empty if it is in no file system, or its project is not there. */
	public Optional<Path> path(IFile file) {
		return Optional.ofNullable(targets.get(file)).or(() -> pathByName(file));
	}

	private Optional<Path> pathByName(IFile file) {
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
	public Optional<Path> formerPath(IFile file) {
		return file.getProject().exists() ? path(file)
				: Optional.ofNullable(lastFolders.get(file.getProject()))
						.map(folder -> folder.resolve(file.getProjectRelativePath().toPath()));
	}

	/** A file was read at a canonical path, which a symbolic link may have led to. */
	public void found(IFile file, Path path) {
		if (!path(file).filter(path::equals).isPresent()) {
			targets.put(file, path);
		}
	}

	/** Names that are not there any more may lead somewhere else when they come again. */
	public void forgetGone() {
		targets.keySet().removeIf(file -> !file.exists());
	}

	/**
	 * Gives the file at a canonical path. Of its names it is the one in the innermost engagement that it stands in, or
	 * is linked into, and of other projects only if there is no engagement: so it has one set of markers.
	 */
	public Optional<IFile> file(Path path) {
		return names(path).stream().findFirst();
	}

	/** Gives the names of a file, that one first. This asks the disk. */
	public List<IFile> names(IFile file) {
		IPath location = file.getLocation();
		return location == null ? List.of() : names(ModelUris.canonical(location.toPath()));
	}

	private List<IFile> names(Path path) {
		List<IFile> inside = inside(path).toList();
		Stream<IFile> all = inside.stream().anyMatch(Locations::isOfEngagement) ? inside.stream()
				: Stream.concat(inside.stream(), linked(path).stream());
		return all.sorted(Comparator.comparing(file -> !isOfEngagement(file))).toList();
	}

	/** Its names in the projects that it stands in, the innermost first. */
	private Stream<IFile> inside(Path path) {
		return Stream.of(workspace.getRoot().getProjects()).filter(IProject::isAccessible)
				.flatMap(project -> in(project, path).stream())
				.sorted(Comparator.comparingInt((IFile file) -> depth(file.getProject())).reversed());
	}

	private List<IFile> linked(Path path) {
		Stream<IFile> known = Stream.of(workspace.getRoot().findFilesForLocationURI(path.toUri()))
				.filter(IResource::isAccessible);
		Stream<IFile> found = targets.entrySet().stream().filter(target -> target.getValue().equals(path))
				.map(Map.Entry::getKey);
		return Stream.concat(known.sorted(BY_NAME), found.sorted(BY_NAME)).toList();
	}

	private static boolean isOfEngagement(IFile file) {
		return EngagementProjects.isEngagement(file.getProject());
	}

	/** The canonical folder of a project, if it has one. */
	public Optional<Path> folder(IProject project) {
		return Optional.ofNullable(project.getLocation()).map(this::canonical)
				.or(() -> Optional.ofNullable(lastFolders.get(project)));
	}

	/** Where a file stands: in its project. */
	public Optional<FilePlace> place(IFile file) {
		return folder(file.getProject()).map(folder -> new FilePlace(folder, file.getProjectRelativePath().toString()));
	}

	/** Where the file at a canonical path stands: in its project, and without one in its folder. */
	public FilePlace place(Path path) {
		return file(path).flatMap(this::place)
				.orElseGet(() -> FilePlace.of(Objects.requireNonNullElse(path.getParent(), path), path));
	}

	/**
	 * Where the file at a canonical path stands, without asking the disk: one that is only linked into an engagement
	 * counts as standing in its folder.
	 */
	public FilePlace placeByName(Path path) {
		return inside(path).findFirst().flatMap(this::place)
				.orElseGet(() -> FilePlace.of(Objects.requireNonNullElse(path.getParent(), path), path));
	}

	/** Whether the workspace has a file at a canonical path. */
	public boolean isThere(Path path) {
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
