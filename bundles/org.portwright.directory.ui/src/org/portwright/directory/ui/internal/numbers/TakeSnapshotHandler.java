package org.portwright.directory.ui.internal.numbers;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.directory.operations.TakeSnapshot;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.ui.wizards.Sequence;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Takes a snapshot of the tenant in view. */
public final class TakeSnapshotHandler extends FileInViewHandler {

	/** Waits for the command. */
	public TakeSnapshotHandler() {
		super(FileKind.TENANT, Messages.TakeSnapshot_noTenant);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		take(window, engagementFiles, file);
	}

	private static void take(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile tenant) {
		Sequence<TakeSnapshot.Taken> taking = model -> model
				.run(new TakeSnapshot(model.open(tenant), engagementFiles.problems().now().today()));
		engagementFiles.runner().run(taking.on(engagementFiles), RunMode.asked(Messages.TakeSnapshot_job), taken -> {
			engagementFiles.refresh();
			StatusLine.of(window).accept(NLS.bind(Messages.TakeSnapshot_taken, Labels.count(taken.numbers()),
					taken.file().getFileName()));
		});
	}
}
