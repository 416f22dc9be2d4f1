package org.portwright.ui.internal.versions;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.internal.Failures;

/** Work on files, in a job whose failure is told the way all are. */
final class FileJob extends WorkspaceJob {

	private final ICoreRunnable work;

	private FileJob(String name, ICoreRunnable work) {
		super(name);
		this.work = work;
	}

	/** @param changed what is changed; null for who only reads */
	static void run(String name, @Nullable IResource changed, ICoreRunnable work) {
		var job = new FileJob(name, work);
		job.setRule(changed == null ? null : rule(changed));
		job.setUser(changed != null);
		job.schedule();
	}

	private static ISchedulingRule rule(IResource changed) {
		IResourceRuleFactory rules = changed.getWorkspace().getRuleFactory();
		return MultiRule.combine(rules.modifyRule(changed), rules.refreshRule(changed));
	}

	@Override
	public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) {
		try {
			work.run(monitor);
		} catch (CoreException e) {
			Failures.show(e);
		}
		return Status.OK_STATUS;
	}
}
