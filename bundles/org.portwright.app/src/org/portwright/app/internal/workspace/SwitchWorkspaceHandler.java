package org.portwright.app.internal.workspace;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.app.internal.texts.Messages;

/** Closes the window and opens it with another folder, by way of the start script, which starts it again. */
public final class SwitchWorkspaceHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Path now = new WorkspaceFolder(Platform.getInstanceLocation()).first();
		if (WorkspaceFolder.isFixed()) {
			MessageDialog.openInformation(shell, Messages.SwitchWorkspace_fixedTitle,
					LegacyActionTools.escapeMnemonics(NLS.bind(Messages.SwitchWorkspace_fixedMessage, now)));
			return null;
		}
		OpenWorkspace.choose(shell, now).filter(chosen -> !chosen.equals(now)).ifPresent(chosen -> {
			WorkspaceFolder.remember(chosen);
			if (!PlatformUI.getWorkbench().restart()) {
				// Unsaved changes were to be kept open, so it stays with the folder it has.
				WorkspaceFolder.remember(now);
			}
		});
		return null;
	}
}
