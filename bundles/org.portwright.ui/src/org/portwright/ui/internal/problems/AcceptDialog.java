package org.portwright.ui.internal.problems;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks for the reason with which a problem is accepted. */
final class AcceptDialog {

	private AcceptDialog() {
	}

	/** @return the reason, or empty if the user thought better of it */
	static Optional<String> ask(Shell shell, String problem) {
		var dialog = new InputDialog(shell, Messages.AcceptDialog_title,
				NLS.bind(Messages.AcceptDialog_message, problem), "", AcceptDialog::validate); //$NON-NLS-1$
		return dialog.open() == Window.OK ? Optional.ofNullable(dialog.getValue()) : Optional.empty();
	}

	private static @Nullable String validate(@Nullable String reason) {
		return reason == null || reason.isBlank() ? Messages.AcceptDialog_noReason : null;
	}
}
