package org.portwright.porting.ui.internal.commands;

import java.text.MessageFormat;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/** Confirms all unconfirmed values of the order in view. */
public final class ConfirmAllHandler extends FileInViewHandler {

	/** Waits for the command. */
	public ConfirmAllHandler() {
		super(FileKind.PORTING, Messages.ConfirmAll_noOrder);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		Consumer<String> line = StatusLine.of(window);
		engagementFiles.open(file, new Opening() {

			@Override
			public void opened(ModelFile order) {
				line.accept(MessageFormat.format(Messages.ConfirmAll_done,
						ConfirmAid.confirmAll(engagementFiles, order), file.getName()));
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
	}
}
