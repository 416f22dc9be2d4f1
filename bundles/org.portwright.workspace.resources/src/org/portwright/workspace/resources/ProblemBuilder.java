package org.portwright.workspace.resources;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Marks what is wrong with the files of an engagement that are not open, where they have changed since the last time.
 * The platform says nothing about where null may be.
 */
@NonNullByDefault({})
public final class ProblemBuilder extends IncrementalProjectBuilder {

	/** The id of the builder. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.workspace.resources.problems";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments,
			IProgressMonitor monitor) throws CoreException {
		List<IFile> files = kind == FULL_BUILD ? WorkspaceFiles.all(getProject()) : changed();
		var progress = SubMonitor.convert(monitor, Messages.ProblemBuilder_checking, files.size());
		try (var services = new Services()) {
			var check = new FileCheck(
					file -> services.all(EngagementFiles.class).stream().anyMatch(open -> open.isMarked(file)),
					services.one(MarkerWriter.class));
			for (IFile file : files) {
				check.run(file, progress.split(1));
			}
		}
		return new IProject[0];
	}

	private List<IFile> changed() throws CoreException {
		IResourceDelta delta = getDelta(getProject());
		if (delta == null) {
			return WorkspaceFiles.all(getProject());
		}
		var change = new WorkspaceDelta(delta);
		// Where files came or went, references of the others lead nowhere now, or lead somewhere again.
		return change.engagements().isEmpty() ? List.copyOf(change.changed()) : WorkspaceFiles.all(getProject());
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		try (var services = new Services()) {
			services.one(MarkerWriter.class).clear(getProject(), monitor);
		}
	}

	/** It writes nothing but markers, so nobody has to wait for it. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}
}
