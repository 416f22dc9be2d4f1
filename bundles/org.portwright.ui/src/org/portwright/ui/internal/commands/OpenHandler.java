package org.portwright.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.selection.OpenObjects;
import org.portwright.workspace.resources.EngagementFiles;

/** Opens what is selected. */
public final class OpenHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var objects = new OpenObjects(window.getActivePage(), window.getService(EngagementFiles.class));
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event).toArray()) {
			objects.open(selected);
		}
		return null;
	}
}
