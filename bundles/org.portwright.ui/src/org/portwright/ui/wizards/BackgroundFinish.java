package org.portwright.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.WizardPage;
import org.portwright.ui.Failures;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Runs what a wizard does when it is finished, in the background, with progress and cancel in the wizard. A failure is
 * shown on its page, which keeps what the user filled in.
 */
public final class BackgroundFinish {

	private final WizardPage page;
	private final EngagementFiles engagementFiles;

	BackgroundFinish(WizardPage page, EngagementFiles engagementFiles) {
		this.page = page;
		this.engagementFiles = engagementFiles;
	}

	/**
	 * Runs a sequence.
	 *
	 * @return its result, with which the wizard can close; empty if it failed or was cancelled
	 */
	public <R> Optional<R> run(Sequence<R> sequence) {
		page.setErrorMessage(null);
		var result = new AtomicReference<>(Optional.<R>empty());
		try {
			page.getWizard().getContainer().run(true, true,
					monitor -> result.set(Optional.of(run(sequence, SubMonitor.convert(monitor)))));
		} catch (InterruptedException e) {
			// The user cancelled it, and the page is as it was.
		} catch (InvocationTargetException e) {
			IStatus status = Failures.of(e);
			Failures.log(status);
			page.setErrorMessage(status.getMessage());
		}
		return result.get();
	}

	private <R> R run(Sequence<R> sequence, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		try {
			return sequence.run(new ModelCalls(engagementFiles, monitor));
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (CoreException | RuntimeException | Error e) {
			throw new InvocationTargetException(e);
		}
	}
}
