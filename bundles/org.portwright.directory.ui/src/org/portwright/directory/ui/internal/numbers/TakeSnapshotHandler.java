package org.portwright.directory.ui.internal.numbers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.OpenWizard;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.TakeSnapshot;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Calculation;

/** Takes a snapshot of the tenant in view. */
public final class TakeSnapshotHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EngagementFiles engagementFiles = window.getService(EngagementFiles.class);
		WizardSubject.of(engagementFiles, window.getWorkbench(), OpenWizard.selection(event)).file(FileKind.TENANT)
				.ifPresentOrElse(tenant -> take(window, engagementFiles, tenant),
						() -> Failures.show(Status.info(Messages.TakeSnapshot_noTenant)));
		return null;
	}

	private static void take(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile tenant) {
		Calculation<TakeSnapshot.Taken> work = host -> {
			var model = new ModelCalls(engagementFiles, host.monitor());
			return model.run(new TakeSnapshot(model.open(tenant), engagementFiles.problems().now().today(),
					Optional.empty()));
		};
		engagementFiles.runner().run(work, Way.asked(Messages.TakeSnapshot_job), taken -> {
			engagementFiles.refresh();
			StatusLine.of(window).accept(NLS.bind(Messages.TakeSnapshot_taken, Labels.count(taken.numbers()),
					taken.file().getFileName()));
		});
	}
}
