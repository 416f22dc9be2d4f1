package org.portwright.workspace.resources;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Lets the builder see what it has not seen yet. After a crash the platform knows the files of engagements that were
 * made just before, but has lost their markers; and it builds nothing until something changes.
 */
final class MissedBuilds extends EngagementJob {

	private final List<IProject> engagements;

	MissedBuilds(List<IProject> engagements) {
		super(Messages.ProblemBuilder_checking, true);
		this.engagements = engagements;
		setPriority(DECORATE);
	}

	@Override
	void work(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, engagements.size());
		for (IProject engagement : engagements) {
			// Without it the end of a build may fall into the middle of another's change, and breaks that.
			ISchedulingRule rule = engagement.getWorkspace().getRuleFactory().buildRule();
			try {
				Job.getJobManager().beginRule(rule, progress);
				build(engagement, progress.split(1));
			} finally {
				Job.getJobManager().endRule(rule);
			}
		}
	}

	private static void build(IProject engagement, IProgressMonitor monitor) {
		try {
			engagement.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, ProblemBuilder.ID, null, monitor);
		} catch (CoreException e) {
			// It may have been closed or deleted meanwhile.
			if (engagement.isAccessible()) {
				ILog.of(MissedBuilds.class).log(e.getStatus());
			}
		}
	}
}
