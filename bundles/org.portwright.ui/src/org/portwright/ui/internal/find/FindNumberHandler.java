package org.portwright.ui.internal.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.workspace.resources.EngagementFiles;

/** Lets the user find a number anywhere in the workspace and opens the place. */
public final class FindNumberHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EngagementFiles files = window.getService(EngagementFiles.class);
		new FindNumberDialog(window.getShell(), files,
				found -> new FoundPlace(window.getActivePage(), files).open(found)).open();
		return null;
	}
}
