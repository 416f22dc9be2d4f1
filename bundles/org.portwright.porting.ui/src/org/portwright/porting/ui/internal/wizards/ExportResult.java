package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.ui.internal.texts.Messages;

/** Tells the user about documents that were written. */
@SuppressWarnings("nls")
final class ExportResult {

	private static final long SHOWN_MS = 12_000;

	private ExportResult() {
	}

	/** Says where they are, and what is to know about them. Nobody has to press a key for it, but for what is wrong. */
	static void show(Shell shell, DocumentExport export) {
		if (!export.notes().isEmpty()) {
			MessageDialog.openWarning(shell, Messages.ExportResult_notesTitle,
					LegacyActionTools.escapeMnemonics(String.join("\n\n", export.notes())));
		}
		boolean draft = !export.drafts().isEmpty();
		NotificationPopup.forShell(shell)
				.title(draft ? Messages.ExportResult_draftTitle : Messages.ExportResult_title, true)
				.content(parent -> link(parent, export)).delay(SHOWN_MS).open();
	}

	private static Control link(@Nullable Composite parent, DocumentExport export) {
		var link = new Link(parent, SWT.WRAP);
		List<Path> places = new ArrayList<>(export.written());
		places.add(Objects.requireNonNull(places.getFirst().toAbsolutePath().getParent()));
		link.setText(text(export.drafts(), places));
		link.addListener(SWT.Selection,
				event -> Program.launch(places.get(Integer.parseInt(event.text)).toString()));
		return link;
	}

	/** That a letter is a draft, then the documents and their folder. */
	static String text(List<String> drafts, List<Path> places) {
		return Stream.concat(drafts.stream().map(ExportResult::plain), Stream.of(text(places)))
				.collect(Collectors.joining("\n\n"));
	}

	/**
	 * The documents and their folder, the last, as links to their index: what a link leads to is started as a program
	 * if it is one, so it must not come out of the name of a file.
	 */
	static String text(List<Path> places) {
		int folder = places.size() - 1;
		return NLS.bind(Messages.ExportResult_done,
				IntStream.range(0, folder).mapToObj(i -> anchor(i, String.valueOf(places.get(i).getFileName())))
						.collect(Collectors.joining(", ")),
				anchor(folder, Messages.ExportResult_openFolder));
	}

	private static String anchor(int place, String text) {
		return "<a href=\"" + place + "\">" + plain(text) + "</a>";
	}

	/** A link has no way to write a bracket that begins no tag. */
	private static String plain(String text) {
		return text.replace("&", "&&").replace('<', '\u2039');
	}
}
