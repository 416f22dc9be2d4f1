package org.portwright.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** What is asked before documents are written, and said afterwards. */
@SuppressWarnings("nls")
final class ExportResult {

	private static final long SHOWN_MS = 12_000;

	private ExportResult() {
	}

	/** Asks whether documents may be replaced, if there are any. */
	static boolean mayReplace(Shell shell, List<Path> replaced) {
		return replaced.isEmpty()
				|| MessageDialog.open(MessageDialog.QUESTION, shell, Messages.ExportResult_replaceTitle,
						NLS.bind(Messages.ExportResult_replace, names(replaced)), SWT.SHEET,
						Messages.ExportResult_replaceButton,
						Messages.ExportResult_keepButton) == 0;
	}

	/** Says where they are, and what is to know about them. Nobody has to press a key for it, but for what is wrong. */
	static void show(Shell shell, DocumentExport export) {
		if (!export.notes().isEmpty()) {
			MessageDialog.openWarning(shell, Messages.ExportResult_notesTitle, String.join("\n\n", export.notes()));
		}
		NotificationPopup.forShell(shell).title(Messages.ExportResult_title, true)
				.content(parent -> link(parent, export.targets())).delay(SHOWN_MS).open();
	}

	private static Control link(@Nullable Composite parent, Collection<Path> documents) {
		var link = new Link(parent, SWT.WRAP);
		Path folder = Objects.requireNonNull(documents.iterator().next().toAbsolutePath().getParent());
		link.setText(NLS.bind(Messages.ExportResult_done,
				documents.stream().map(document -> anchor(document, String.valueOf(document.getFileName())))
						.collect(Collectors.joining(", ")),
				anchor(folder, Messages.ExportResult_openFolder)));
		link.addListener(SWT.Selection, event -> Program.launch(event.text));
		return link;
	}

	private static String anchor(Path target, String text) {
		return "<a href=\"" + target + "\">" + text.replace("&", "&&") + "</a>";
	}

	private static String names(Collection<Path> documents) {
		return documents.stream().map(document -> String.valueOf(document.getFileName()))
				.collect(Collectors.joining(", "));
	}
}
