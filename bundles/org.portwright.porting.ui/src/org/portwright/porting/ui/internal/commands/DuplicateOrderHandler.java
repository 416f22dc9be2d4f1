package org.portwright.porting.ui.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.workspace.resources.EngagementFiles;

/** Asks what the duplicate of the selected order is to be called, makes it and opens it. */
public final class DuplicateOrderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EngagementFiles engagementFiles = window.getService(EngagementFiles.class);
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof PortOrder order) {
			engagementFiles.model().fileOf(order)
					.flatMap(source -> Duplicate.of(engagementFiles, source))
					.ifPresent(duplicate -> ask(window.getShell(), duplicate).ifPresent(duplicate::make));
		}
		return null;
	}

	private static Optional<String> ask(Shell shell, Duplicate duplicate) {
		var dialog = new InputDialog(shell, CommandName.of("duplicateOrder"), Messages.Duplicate_message, //$NON-NLS-1$
				duplicate.proposedName(), duplicate::objection);
		return dialog.open() == Window.OK ? Optional.ofNullable(dialog.getValue()).map(String::strip)
				: Optional.empty();
	}
}
