package org.portwright.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.FileEditors;

/** Opens the selected file, which could not be read, as text. */
public final class OpenAsTextHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		@Nullable
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page != null && HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof IFile file) {
			FileEditors.openAsText(page, file);
		}
		return null;
	}
}
