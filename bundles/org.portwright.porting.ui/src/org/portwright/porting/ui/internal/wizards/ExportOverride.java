package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.portwright.documents.OrderDocuments;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;

/** Writes what a Porting Override needs into a folder of its own. */
public final class ExportOverride {

	private ExportOverride() {
	}

	/** Asks where that folder is to be, and writes it unless that is cancelled. */
	public static void ask(Shell shell, EngagementFiles engagementFiles, IFile order) {
		var folder = new ExportFolder();
		var dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ExportOverride_title);
		dialog.setMessage(Messages.ExportOverride_message);
		dialog.setFilterPath(folder.proposed(order).toString());
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			folder.remember(order, Path.of(chosen));
			write(shell, engagementFiles, order, Path.of(chosen));
		}
	}

	/** Writes it in the background, into a folder that is called like the order. */
	static void write(Shell shell, EngagementFiles engagementFiles, IFile order, Path parent) {
		String name = OrderDocuments.OVERRIDE
				.nameFor(String.valueOf(order.getFullPath().removeFileExtension().lastSegment()));
		new LetterFileDialog(shell, engagementFiles, order).write(
				new DocumentExport(engagementFiles, order, OrderDocuments.OVERRIDE, parent.resolve(name)),
				Messages.ExportOverride_job);
	}
}
