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
 * Lets the builder see what nothing else makes it see. After a crash the platform knows the files of engagements that
 * were made just before, but has lost their markers; and it builds nothing until something changes, which a new day is
 * not.
 */
final class BackgroundBuilds extends EngagementJob {

	private final List<IProject> engagements;
	private final int kind;

	/** @param kind of the builds, as {@link IncrementalProjectBuilder} names it */
	BackgroundBuilds(List<IProject> engagements, int kind) {
		super(Messages.ProblemBuilder_checking, true);
		this.engagements = engagements;
		this.kind = kind;
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

	private void build(IProject engagement, IProgressMonitor monitor) {
		try {
			engagement.build(kind, ProblemBuilder.ID, null, monitor);
		} catch (CoreException e) {
			// It may have been closed or deleted meanwhile.
			if (engagement.isAccessible()) {
				ILog.of(BackgroundBuilds.class).log(e.getStatus());
			}
		}
	}
}
