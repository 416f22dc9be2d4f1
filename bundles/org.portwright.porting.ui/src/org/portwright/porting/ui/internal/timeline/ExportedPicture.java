package org.portwright.porting.ui.internal.timeline;

import java.nio.file.Path;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.ui.internal.texts.Messages;

/** Says in passing where a picture is. */
final class ExportedPicture {

	private static final long SHOWN_MS = 12_000;

	private ExportedPicture() {
	}

	/** Says it; a click opens the picture. */
	static void show(Shell shell, Path picture) {
		NotificationPopup.forShell(shell).title(Messages.TimelineExport_title, true).content(parent -> {
			var link = new Link(parent, SWT.WRAP);
			// A link has no way to write a bracket that begins no tag.
			String name = String.valueOf(picture.getFileName()).replace("&", "&&").replace('<', '\u2039'); //$NON-NLS-1$ //$NON-NLS-2$
			link.setText(NLS.bind(Messages.TimelineExport_done, "<a>" + name + "</a>")); //$NON-NLS-1$ //$NON-NLS-2$
			link.addListener(SWT.Selection, event -> Program.launch(picture.toString()));
			return link;
		}).delay(SHOWN_MS).open();
	}
}
