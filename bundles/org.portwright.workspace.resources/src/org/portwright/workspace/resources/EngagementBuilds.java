package org.portwright.workspace.resources;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Lets the builder see what nothing else makes it see. After a crash the platform knows the files of engagements that
 * were made just before, but has lost their markers; and it builds nothing until something changes, which a new day is
 * not.
 */
final class EngagementBuilds {

	private final WorkRunner runner;
	private final Way way = Way.hidden(Messages.ProblemBuilder_checking).of(EngagementFiles.JOBS);

	EngagementBuilds(WorkRunner runner) {
		this.runner = runner;
	}

	/**
	 * Gives an engagement its builder if it came without one: the platform configures a nature when it is added, not
	 * when a project comes with it.
	 */
	void ensureBuilder(IProject project) {
		if (!EngagementNature.hasBuilder(project)) {
			begin(host -> {
				// The platform takes this rule for any change of a description.
				IWorkspace workspace = project.getWorkspace();
				workspace.run(monitor -> EngagementNature.addBuilder(project, monitor), workspace.getRoot(),
						IWorkspace.AVOID_UPDATE, host.monitor());
				return true;
			});
		}
	}

	/** @param kind of the builds, as {@link IncrementalProjectBuilder} names it */
	void build(List<IProject> engagements, int kind) {
		begin(host -> {
			var progress = SubMonitor.convert(host.monitor(), engagements.size());
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
			return true;
		});
	}

	private void begin(Calculation<Boolean> work) {
		runner.run(work, way, done -> {
			// The markers tell.
		});
	}

	private static void build(IProject engagement, int kind, IProgressMonitor monitor) {
		try {
			engagement.build(kind, ProblemBuilder.ID, null, monitor);
		} catch (CoreException e) {
			// It may have been closed or deleted meanwhile.
			if (engagement.isAccessible()) {
				ILog.of(EngagementBuilds.class).log(e.getStatus());
			}
		}
	}
}
