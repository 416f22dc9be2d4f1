package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.documents.OrderDocuments;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Calculation;

/** Writes the Letter of Authorization of the order in view as PDF: asks for the file and nothing else. */
public final class ExportPdf extends FileInViewHandler {

	private static final String EXTENSION = ".pdf"; //$NON-NLS-1$

	/** Waits for the command. */
	public ExportPdf() {
		super(FileKind.PORTING, Messages.ExportPdf_noOrder);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		export(window.getShell(), engagementFiles, file);
	}

	private static void export(Shell shell, EngagementFiles engagementFiles, IFile order) {
		var folder = new ExportFolder();
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ExportPdf_title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*" + EXTENSION }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.ExportPdf_files });
		dialog.setFilterPath(folder.proposed(order).toString());
		dialog.setFileName(order.getFullPath().removeFileExtension().lastSegment() + EXTENSION);
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			Path target = Path.of(chosen);
			Optional.ofNullable(target.toAbsolutePath().getParent())
					.ifPresent(parent -> folder.remember(order, parent));
			write(shell, new DocumentExport(engagementFiles, order, OrderDocuments.LETTER, target), engagementFiles);
		}
	}

	private static void write(Shell shell, DocumentExport export, EngagementFiles engagementFiles) {
		Calculation<DocumentExport> work = host -> {
			export.write(new ModelCalls(engagementFiles, host.monitor()));
			return export;
		};
		engagementFiles.runner().run(work, Way.asked(Messages.ExportPdf_job), written -> {
			if (!shell.isDisposed()) {
				ExportResult.show(shell, written);
			}
		});
	}
}
