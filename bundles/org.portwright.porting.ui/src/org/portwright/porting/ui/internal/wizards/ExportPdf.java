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
import org.portwright.workspace.kept.KeepSubmission;
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
		String name = file.getFullPath().removeFileExtension().lastSegment();
		target(window.getShell(), file, name).ifPresent(target -> write(window.getShell(),
				new DocumentExport(engagementFiles, file, OrderDocuments.LETTER, target), engagementFiles));
	}

	/** Writes the letter of a revision of an order as it was submitted. */
	public static void exportRevision(Shell shell, EngagementFiles engagementFiles, IFile order, int revision) {
		String name = KeepSubmission.nameOf(order.getFullPath().removeFileExtension().lastSegment(), revision);
		target(shell, order, name).ifPresent(target -> write(shell,
				DocumentExport.ofRevision(engagementFiles, order, revision, target), engagementFiles));
	}

	private static Optional<Path> target(Shell shell, IFile order, String name) {
		var folder = new ExportFolder();
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ExportPdf_title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*" + EXTENSION }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.ExportPdf_files });
		dialog.setFilterPath(folder.proposed(order).toString());
		dialog.setFileName(name + EXTENSION);
		@Nullable
		String chosen = dialog.open();
		Optional<Path> target = Optional.ofNullable(chosen).map(Path::of);
		target.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(parent -> folder.remember(order, parent));
		return target;
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
