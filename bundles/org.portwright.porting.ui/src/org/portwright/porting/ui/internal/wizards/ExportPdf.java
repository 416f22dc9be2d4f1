package org.portwright.porting.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.documents.OrderDocuments;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.resources.EngagementFiles;

/** Writes the Letter of Authorization of the order in view as PDF: asks for the file and nothing else. */
public final class ExportPdf extends FileInViewHandler {

	/** Waits for the command. */
	public ExportPdf() {
		super(FileKind.PORTING, Messages.ExportPdf_noOrder);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		new LetterFileDialog(window.getShell(), engagementFiles, file).titled(Messages.ExportPdf_title)
				.export(Messages.ExportPdf_job,
						target -> new DocumentExport(engagementFiles, file, OrderDocuments.LETTER, target));
	}

	/** Writes the letter of a revision of an order as it was submitted. */
	public static void exportRevision(Shell shell, EngagementFiles engagementFiles, IFile order, int revision) {
		new LetterFileDialog(shell, engagementFiles, order).titled(Messages.ExportPdf_title)
				.named(KeepSubmission.nameOf(order.getFullPath().removeFileExtension().lastSegment(), revision))
				.export(Messages.ExportPdf_job,
						target -> DocumentExport.ofRevision(engagementFiles, order, revision, target));
	}
}
