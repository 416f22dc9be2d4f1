package org.portwright.ui.internal.saving;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadText;
import org.portwright.workspace.ModelFile;

/** Asks whether texts that are not understood may go with the last editor of their file. */
final class UnreadQuestion {

	private static final int CLOSE = 1;

	private UnreadQuestion() {
	}

	/** Asks while the workbench waits. Closed without an answer, they stay. */
	static boolean mayGo(@Nullable Shell shell, ModelFile file, List<UnreadText> texts) {
		String all = texts.stream().map(text -> text.told(file)).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		return MessageDialog.open(MessageDialog.WARNING, shell, Messages.UnreadQuestion_title,
				LegacyActionTools.escapeMnemonics(NLS.bind(Messages.UnreadQuestion_message, all)), SWT.SHEET,
				Messages.UnreadQuestion_goBack,
				Messages.UnreadQuestion_close) == CLOSE;
	}
}
