package org.portwright.ui.internal.guides;

import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.cheatsheets.ICheatSheetManager;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.StepAction;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * A step of a guide: does what the application can do of it, and notes it at whom the guide is for. A step that could
 * not be done is not ticked, which a command of the workbench could not say. A guide that was opened for nobody notes
 * nothing.
 * <p>Its name stands in the sheets of guides that are under way, so it does not change.
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
		Optional<ShownGuide> shown = GuideView.in(window).flatMap(GuideView::form).flatMap(ShownGuide::in);
		shown.ifPresent(ShownGuide::begin);
		boolean done = false;
		try {
			done = isDone(parameters, window, guide.get(), step.get());
		} finally {
			String key = step.get().key();
			boolean isTicked = done;
			shown.ifPresent(of -> of.end(Optional.of(key).filter(ended -> isTicked)));
		}
		notifyResult(done);
		if (done && step.get().action() != StepAction.OPEN_FIELD) {
			// Else somebody types now.
			window.getShell().getDisplay()
					.asyncExec(() -> GuideView.in(window).ifPresent(view -> view.goOnAfter(guide.get(), step.get())));
		}
	}

	private static boolean isDone(String @Nullable [] parameters, IWorkbenchWindow window, Guide guide,
			GuideStep step) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		return isDoneAlready(window, step) || OpenGuide.about(guide)
				.map(about -> OpenedGuide.of(files, guide, about, parameter(parameters, 2), parameter(parameters, 3)))
				.filter(opened -> isDone(opened, step, window)).isPresent();
	}

	private static boolean isDoneAlready(IWorkbenchWindow window, GuideStep step) {
		return GuideView.in(window).filter(view -> view.takeDone(step)).isPresent();
	}

	private static boolean isDone(OpenedGuide opened, GuideStep step, IWorkbenchWindow window) {
		return new StepDeed(window, opened).perform(step)
				&& opened.note(step, () -> GuideView.in(window).ifPresent(view -> view.doneLate(opened, step)));
	}

	private static String parameter(String @Nullable [] parameters, int place) {
		// Those that a step is not told are null.
		return parameters == null || place >= parameters.length ? "" //$NON-NLS-1$
				: Optional.ofNullable(parameters[place]).orElse(""); //$NON-NLS-1$
	}
}
