package org.portwright.workspace.resources;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** A job of the family {@link EngagementFiles#JOBS}. */
abstract class EngagementJob extends Job {

	/** @param hidden for one that is over before anybody could read its name */
	EngagementJob(String name, boolean hidden) {
		super(name);
		setSystem(hidden);
	}

	/**
	 * Does the work, and answers in it: by the time the platform tells that a job is done, others may believe that
	 * nothing is under way.
	 */
	abstract void work(IProgressMonitor monitor);

	@Override
	protected final IStatus run(@Nullable IProgressMonitor monitor) {
		work(SubMonitor.convert(monitor));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == EngagementFiles.JOBS;
	}
}
