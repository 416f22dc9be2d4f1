package org.portwright.ui.internal.versions;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.CommandName;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.history.EarlierVersions;

/** Lets the user choose deleted files of the selected engagement, which come back. */
public final class RestoreFromHistoryHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Optional.ofNullable(
				Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IProject.class))
				.ifPresent(engagement -> FileWork.read(NLS.bind(Messages.Deleted_searching, engagement.getName()),
						host -> EarlierVersions.deleted(engagement, SubMonitor.convert(host.monitor())),
						deleted -> choose(shell, engagement, deleted)));
		return null;
	}

	private static void choose(Shell shell, IProject engagement, List<IFile> deleted) {
		if (deleted.isEmpty()) {
			Failures.show(Status.info(NLS.bind(Messages.Deleted_none, engagement.getName())));
			return;
		}
		ListSelectionDialog dialog = ListSelectionDialog.of(deleted)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(RestoreFromHistoryHandler::text))
				.title(CommandName.of("restoreFromHistory")) //$NON-NLS-1$
				.message(LegacyActionTools.escapeMnemonics(NLS.bind(Messages.Deleted_message, engagement.getName())))
				.okButtonText(Messages.Deleted_restore).create(shell);
		if (dialog.open() == Window.OK) {
			List<Object> chosen = List.of(dialog.getResult());
			FileWork.change(NLS.bind(Messages.Deleted_restoring, engagement.getName()), engagement, monitor -> {
				var progress = SubMonitor.convert(monitor, chosen.size());
				for (Object file : chosen) {
					EarlierVersions.restore((IFile) file, progress.split(1));
				}
			});
		}
	}

	private static String text(@Nullable Object file) {
		return file instanceof IFile deleted ? deleted.getProjectRelativePath().toString() : ""; //$NON-NLS-1$
	}
}
