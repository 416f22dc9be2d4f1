package org.portwright.ui.problems;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.internal.texts.Messages;

/** Asks for the reason with which a problem is accepted. */
public final class AcceptDialog {

	private AcceptDialog() {
	}

	/** What leads to it, in menus and among the quick fixes. */
	public static String label() {
		return Messages.AcceptDialog_label;
	}

	/** Asks for the reason; empty if the user thought better of it. */
	public static Optional<String> ask(Shell shell, String problem) {
		var dialog = new InputDialog(shell, Messages.AcceptDialog_title,
				NLS.bind(Messages.AcceptDialog_message, problem), "", AcceptDialog::validate) { //$NON-NLS-1$

			@Override
			protected @Nullable Control createDialogArea(@Nullable Composite parent) {
				Control area = super.createDialogArea(parent);
				OneLineEntry.on(getText());
				return area;
			}
		};
		return dialog.open() == Window.OK ? Optional.ofNullable(dialog.getValue()) : Optional.empty();
	}

	private static @Nullable String validate(@Nullable String reason) {
		return reason == null || reason.isBlank() ? Messages.AcceptDialog_noReason : null;
	}
}
