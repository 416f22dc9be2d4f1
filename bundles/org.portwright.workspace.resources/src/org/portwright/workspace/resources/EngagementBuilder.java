package org.portwright.workspace.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.portwright.workspace.Today;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.places.WorkspaceDelta;
import org.portwright.workspace.resources.places.WorkspaceFiles;

/**
 * Marks what is wrong with the files of an engagement that are not open, where they have changed since the last time.
 * The platform says nothing about where null may be.
 */
@NonNullByDefault({})
public final class EngagementBuilder extends IncrementalProjectBuilder {

	/** The id of the builder. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.workspace.resources.problems";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments,
			IProgressMonitor monitor) throws CoreException {
		LocalDate day = Services.one(Today.class).date();
		Optional<List<IFile>> changed = kind == FULL_BUILD ? Optional.empty() : changed();
		List<IFile> files = changed.isPresent() ? changed.get() : WorkspaceFiles.all(getProject());
		var progress = SubMonitor.convert(monitor, Messages.EngagementBuilder_checking, 2 * files.size());
		var locations = new Locations(getProject().getWorkspace());
		FileCheck check = FileCheck.of(locations);
		WholeEngagement engagement = WholeEngagement.of(getProject(), locations);
		engagement.forgetGone();
		if (files.size() > 1) {
			engagement.tell(files, progress.split(files.size()));
		}
		if (!files.isEmpty()) {
			engagement.look(progress.split(1));
		}
		for (IFile file : files) {
			check.run(file, progress.split(1));
		}
		if (changed.isEmpty()) {
			CheckedDay.note(getProject(), day);
		}
		return new IProject[0];
	}

	/** Whichever model it is: that one keeps the markers. */
	static boolean isOpen(IFile file) {
		return Services.all(EngagementFiles.class).stream().anyMatch(files -> files.isMarked(file));
	}

	/** The files that changed; empty if all are to be checked. */
	private Optional<List<IFile>> changed() throws CoreException {
		IResourceDelta delta = getDelta(getProject());
		if (delta == null) {
			return Optional.empty();
		}
		var change = new WorkspaceDelta(delta);
		// Where files came or went, references of the others lead nowhere now, or lead somewhere again.
		return change.engagements().isEmpty() ? Optional.of(List.copyOf(change.changed())) : Optional.empty();
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		Services.one(MarkerWriter.class).clear(getProject(), file -> !isOpen(file), monitor);
	}

	/** It writes nothing but markers, so nobody has to wait for it. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}
}
