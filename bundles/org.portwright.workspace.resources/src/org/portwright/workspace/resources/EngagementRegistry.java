package org.portwright.workspace.resources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SafeRunner;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.WorkspaceDelta;
import org.portwright.workspace.resources.places.WorkspaceFiles;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * The engagements of an Eclipse workspace: open projects with the nature {@link EngagementProjects#NATURE}. It belongs
 * to the thread of the model.
 */
public final class EngagementRegistry {

	private final IWorkspace workspace;
	private final EngagementBuilds builds;
	private final Set<EngagementListener> listeners = new LinkedHashSet<>();

	/** Sees to it that the files of the engagements that are there are checked. */
	public EngagementRegistry(IWorkspace workspace, WorkRunner runner) {
		this.workspace = workspace;
		builds = new EngagementBuilds(runner);
		projects().forEach(builds::ensureBuilder);
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
	}

	/** Lets all files that are not open be checked again, though they are as they were. */
	void checkAnew() {
		build(IncrementalProjectBuilder.FULL_BUILD);
	}

	private void build(int kind) {
		if (workspace.isAutoBuilding()) {
			builds.build(projects(), kind);
		}
	}

	/** The engagements, by name. */
	public List<IProject> projects() {
		return Stream.of(workspace.getRoot().getProjects()).filter(EngagementProjects::isEngagement).toList();
	}

	/** The files of a kind in an engagement, by path. Files that were made and not saved yet are not among them. */
	public List<IFile> files(IProject engagement, FileKind kind) {
		try {
			return WorkspaceFiles.of(engagement, kind);
		} catch (CoreException e) {
			// It was closed or deleted meanwhile: it has no files.
			return List.of();
		}
	}

	/** From now on the listener hears of engagements and their files. */
	public void addListener(EngagementListener listener) {
		listeners.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeListener(EngagementListener listener) {
		listeners.remove(listener);
	}

	/**
	 * The model has followed a change of the workspace.
	 *
	 * @param isOpen whether a file is in the model, which then tells of it by itself
	 */
	void followed(WorkspaceDelta change, Predicate<IFile> isOpen) {
		Set<IProject> told = new LinkedHashSet<>(change.engagements());
		change.changed().stream().filter(isOpen.negate()).map(IFile::getProject).forEach(told::add);
		told.stream().filter(EngagementProjects::isEngagement).forEach(builds::ensureBuilder);
		if (!told.isEmpty()) {
			Set.copyOf(listeners).forEach(listener -> SafeRunner.run(() -> listener.engagementsChanged(told)));
		}
	}
}
