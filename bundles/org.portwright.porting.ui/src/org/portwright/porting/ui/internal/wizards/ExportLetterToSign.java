package org.portwright.porting.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/** Writes the letter of the order in view for signature: asks for the file, and says what is in the way. */
public final class ExportLetterToSign extends FileInViewHandler {

	/** Waits for the command. */
	public ExportLetterToSign() {
		super(FileKind.PORTING, Messages.ExportPdf_noOrder);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		new LetterFileDialog(window.getShell(), engagementFiles, file).titled(Messages.ExportLetterToSign_title)
				.export(Messages.ExportLetterToSign_job,
						target -> DocumentExport.forSignature(engagementFiles, file, target));
	}
}
