package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Asks where a letter goes, writes it in the background and says what came of it. */
final class LetterFileDialog {

	private static final String EXTENSION = ".pdf"; //$NON-NLS-1$

	private final Shell shell;
	private final EngagementFiles engagementFiles;
	private final IFile order;
	private String title = ""; //$NON-NLS-1$
	private String name;

	/** Proposes the name of the order. */
	LetterFileDialog(Shell shell, EngagementFiles engagementFiles, IFile order) {
		this.shell = shell;
		this.engagementFiles = engagementFiles;
		this.order = order;
		name = String.valueOf(order.getFullPath().removeFileExtension().lastSegment());
	}

	/** Says what is asked. */
	LetterFileDialog titled(String wanted) {
		title = wanted;
		return this;
	}

	/** Proposes another name, without its ending. */
	LetterFileDialog named(String wanted) {
		name = wanted;
		return this;
	}

	/** Makes the export to a file. */
	@FunctionalInterface
	interface Exporting {

		DocumentExport to(Path target);
	}

	/** Asks, and exports unless that is cancelled. */
	void export(String job, Exporting exporting) {
		ask().ifPresent(target -> write(exporting.to(target), job));
	}

	private Optional<Path> ask() {
		var folder = new ExportFolder();
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*" + EXTENSION }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.ExportPdf_files });
		dialog.setFilterPath(folder.proposed(order).toString());
		dialog.setFileName(name + EXTENSION);
		@Nullable
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		Path target = Path.of(chosen);
		Optional.ofNullable(target.toAbsolutePath().getParent()).ifPresent(parent -> folder.remember(order, parent));
		return Optional.of(target);
	}

	/**
	 * Writes in the background and says what came of it.
	 *
	 * @param job what the writing is called meanwhile
	 */
	void write(DocumentExport export, String job) {
		engagementFiles.runner().run(export.on(engagementFiles), RunMode.asked(job), written -> {
			if (!shell.isDisposed()) {
				// A turn later: the job goes on until its reply is done, and what is said waits for an answer.
				shell.getDisplay().asyncExec(() -> show(written));
			}
		});
	}

	private void show(DocumentExport written) {
		if (!shell.isDisposed()) {
			ExportResult.show(shell, written);
		}
	}
}
