package org.portwright.ui.internal.guides;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.cheatsheets.ICheatSheetManager;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.StepAction;
import org.portwright.model.Phone;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.RecordStep;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.Opening;

/**
 * A step of a guide: does what the application can do of it, and notes it at the phone. A step that could not be done
 * is not ticked, which a command of the workbench could not say. A guide that was opened for no phone notes nothing.
 */
public final class GuideStepAction extends Action implements ICheatSheetAction {

	@Override
	public void run(String @Nullable [] parameters, @Nullable ICheatSheetManager manager) {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<Guide> guide = Guides.named(parameter(parameters, 0));
		Optional<GuideStep> step = guide.flatMap(found -> found.step(parameter(parameters, 1)));
		if (window == null || guide.isEmpty() || step.isEmpty()) {
			// A sheet of another version.
			Failures.show(Status.info(Messages.GuideStepAction_otherVersion));
			notifyResult(false);
			return;
		}
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		var opened = OpenedGuide.of(files, guide.get(), parameter(parameters, 2), parameter(parameters, 3));
		boolean done = new StepDeed(window, opened).perform(step.get()) && noted(opened, step.get());
		notifyResult(done);
		if (done && step.get().action() != StepAction.OPEN_FIELD) {
			// Else somebody types now.
			window.getShell().getDisplay()
					.asyncExec(() -> GuideView.in(window).ifPresent(view -> view.goOnAfter(guide.get(), step.get())));
		}
	}

	private static String parameter(String @Nullable [] parameters, int place) {
		// Those that a step is not told are null.
		return parameters == null || place >= parameters.length ? "" //$NON-NLS-1$
				: Optional.ofNullable(parameters[place]).orElse(""); //$NON-NLS-1$
	}

	/** Notes it now, or as soon as its file is read; false if there is no such phone any more. */
	private static boolean noted(OpenedGuide opened, GuideStep step) {
		if (opened.phone().isEmpty() || opened.guide().method().isEmpty() || opened.tenant().isEmpty()) {
			return true;
		}
		Optional<ModelFile> file = opened.file();
		if (file.isPresent()) {
			return note(opened, file.get(), step);
		}
		if (!opened.tenant().get().exists()) {
			Failures.show(Status
					.info(NLS.bind(Messages.GuideStepAction_noTenant, opened.tenant().get().getName())));
			return false;
		}
		opened.files().open(opened.tenant().get(), new Opening() {

			@Override
			public void opened(ModelFile file) {
				note(opened, file, step);
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
		return true;
	}

	private static boolean note(OpenedGuide opened, ModelFile file, GuideStep step) {
		Optional<Phone> phone = opened.phone(file);
		phone.ifPresentOrElse(found -> new RecordStep(opened.files().model(), found, opened.guide(), step,
				Recorder.ofProcess()).execute(new NullProgressMonitor()),
				() -> Failures.show(Status.info(Messages.GuideStepAction_noPhone)));
		return phone.isPresent();
	}
}
