package org.portwright.workspace.resources.reading;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** A job on files of engagements. */
public abstract class EngagementJob extends Job {

	/** The family of all jobs on files of engagements. */
	public static final Object FAMILY = EngagementJob.class;

	/** @param hidden for one that is over before anybody could read its name */
	public EngagementJob(String name, boolean hidden) {
		super(name);
		setSystem(hidden);
	}

	/**
	 * Does the work, and answers in it: by the time the platform tells that a job is done, others may believe that
	 * nothing is under way.
	 */
	protected abstract void work(IProgressMonitor monitor);

	@Override
	protected final IStatus run(@Nullable IProgressMonitor monitor) {
		work(SubMonitor.convert(monitor));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}
}
