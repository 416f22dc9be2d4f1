package org.portwright.porting.ui.internal.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.ui.internal.kept.DroppedFiles;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.fields.EditedModel;

/** Brings files and mails into the journal of an order without a mouse; dropped on its editor they come in as well. */
final class JournalFiles {

	private final EditedModel edited;
	private final Shell shell;
	private final Consumer<String> told;

	/** @param told hears in words what came of each */
	JournalFiles(EditedModel edited, Shell shell, Consumer<String> told) {
		this.edited = edited;
		this.shell = shell;
		this.told = told;
	}

	private DroppedFiles files() {
		return new DroppedFiles(edited.engagementFiles(), edited.file(), told);
	}

	/** Keeps files that somebody chooses, each by what it is. */
	void choose() {
		var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Keep_title);
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			files().keep(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	/** Takes what is in the clipboard: files, otherwise a text, as the mail that it is or as a note. */
	void paste() {
		List<Path> copied = copied(shell.getDisplay());
		String text = copied.isEmpty() ? TextClipboard.text(shell.getDisplay()) : ""; //$NON-NLS-1$
		if (!copied.isEmpty()) {
			files().keep(copied);
		} else if (!text.isBlank()) {
			files().paste(text);
		}
	}

	private static List<Path> copied(Display display) {
		var clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names
					? Stream.of(names).map(Path::of).toList()
					: List.of();
		} finally {
			clipboard.dispose();
		}
	}
}
