package org.portwright.workspace.resources;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.portwright.workspace.Today;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Lets the builder see what nothing else makes it see. After a crash the platform knows the files of engagements that
 * were made just before, but has lost their markers; and it builds nothing until something changes, which a new day is
 * not, whether it comes or the workspace is opened on it.
 */
final class EngagementBuilds {

	private final WorkRunner runner;
	private final RunMode mode = RunMode.hidden(Messages.EngagementBuilder_checking).of(EngagementFiles.JOBS);

	EngagementBuilds(WorkRunner runner) {
		this.runner = runner;
	}

	/**
	 * Gives an engagement its builder if it came without one: the platform configures a nature when it is added, not
	 * when a project comes with it. Where its description must not be written to, the platform will never build it; so
	 * it is checked here, each time that it is asked for.
	 */
	void ensureBuilder(IProject project) {
		if (!EngagementNature.hasBuilder(project)) {
			begin(host -> {
				if (!addBuilder(project, host.monitor()) && project.getWorkspace().isAutoBuilding()) {
					build(List.of(project), IncrementalProjectBuilder.FULL_BUILD, host.monitor());
				}
				return true;
			});
		}
	}

	/** Adds the builder to the project's description, and says whether that could be written; else it does without. */
	private static boolean addBuilder(IProject project, IProgressMonitor monitor) throws CoreException {
		// Else the platform asks whoever is in charge of the file to make it writable.
		if (project.getFile(IProjectDescription.DESCRIPTION_FILE_NAME).isReadOnly()) {
			return false;
		}
		IWorkspace workspace = project.getWorkspace();
		try {
			// The platform takes this rule for any change of a description.
			workspace.run(progress -> EngagementNature.addBuilder(project, progress), workspace.getRoot(),
					IWorkspace.AVOID_UPDATE, monitor);
			return true;
		} catch (CoreException e) {
			if (e.getStatus().getCode() == IResourceStatus.FAILED_WRITE_LOCAL) {
				return false;
			}
			throw e;
		}
	}

	/** @param kind of the builds, as {@link IncrementalProjectBuilder} names it */
	void build(List<IProject> engagements, int kind) {
		begin(host -> {
			build(engagements, kind, host.monitor());
			return true;
		});
	}

	private static void build(List<IProject> engagements, int kind, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, engagements.size());
		for (IProject engagement : engagements) {
			// Without it the end of a build may fall into the middle of another's change, and breaks that.
			ISchedulingRule rule = engagement.getWorkspace().getRuleFactory().buildRule();
			try {
				Job.getJobManager().beginRule(rule, progress);
				build(engagement, kind, progress.split(1));
			} finally {
				Job.getJobManager().endRule(rule);
			}
		}
	}

	private void begin(Calculation<Boolean> work) {
		runner.run(work, mode, done -> {
			// The markers tell.
		});
	}

	private static void build(IProject engagement, int kind, IProgressMonitor monitor) {
		try {
			boolean ofToday = CheckedDay.is(engagement, Services.one(Today.class).date());
			engagement.build(ofToday ? kind : IncrementalProjectBuilder.FULL_BUILD, EngagementBuilder.ID, null,
					monitor);
		} catch (CoreException e) {
			// It may have been closed or deleted meanwhile.
			if (engagement.isAccessible()) {
				ILog.of(EngagementBuilds.class).log(e.getStatus());
			}
		}
	}
}
