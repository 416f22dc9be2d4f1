package org.portwright.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.WizardPage;
import org.portwright.ui.Failures;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * What a wizard does when it is finished: in the background, with progress and cancel in the wizard. What fails is said
 * on its page, which stays as it was filled in.
 */
public final class BackgroundFinish {

	private final WizardPage page;
	private final EngagementFiles engagementFiles;

	BackgroundFinish(WizardPage page, EngagementFiles engagementFiles) {
		this.page = page;
		this.engagementFiles = engagementFiles;
	}

	/**
	 * Does the work.
	 *
	 * @return whether it was done; then the wizard can close
	 */
	public boolean run(Work work) {
		page.setErrorMessage(null);
		try {
			page.getWizard().getContainer().run(true, true,
					monitor -> run(work, SubMonitor.convert(monitor)));
			return true;
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			IStatus status = Failures.of(e);
			Failures.log(status);
			page.setErrorMessage(status.getMessage());
			return false;
		}
	}

	private void run(Work work, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		try {
			work.run(new ModelCalls(engagementFiles, monitor), monitor);
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (CoreException | RuntimeException | Error e) {
			throw new InvocationTargetException(e);
		}
	}

	/** The work, in a thread of its own. */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does it.
		 *
		 * @throws CoreException if it failed; the status says why in the words of the user
		 */
		public void run(ModelCalls model, IProgressMonitor monitor) throws CoreException;
	}
}
