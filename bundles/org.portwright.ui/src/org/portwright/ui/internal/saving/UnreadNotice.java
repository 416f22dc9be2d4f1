package org.portwright.ui.internal.saving;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadText;
import org.portwright.workspace.ModelFile;

/** Says which texts were not saved, or are gone. Nobody has to press a key for it, and it is said once at a time. */
final class UnreadNotice {

	private static final long SHOWN_MS = 12_000;
	private static final int WIDTH = 380;

	private Optional<NotificationPopup> shown = Optional.empty();

	/** The file was saved without them; the fields have them still. */
	void saved(ModelFile file, List<UnreadText> texts) {
		show(Messages.UnreadNotice_saved, texts, text -> text.told(file));
	}

	/** Their fields are gone, and nobody was asked. */
	void lost(List<UnreadText> texts) {
		show(Messages.UnreadNotice_lost, texts, UnreadText::named);
	}

	private void show(String title, List<UnreadText> texts, Function<UnreadText, String> words) {
		shown.ifPresent(NotificationPopup::close);
		shown = Optional.empty();
		Shell shell = SaveTroubles.shell();
		if (shell == null || texts.isEmpty()) {
			return;
		}
		String text = texts.stream().map(words).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		NotificationPopup popup = NotificationPopup.forShell(shell).title(title, true)
				.content(parent -> label(parent, text)).delay(SHOWN_MS).build();
		shown = Optional.of(popup);
		popup.open();
	}

	private static Label label(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
