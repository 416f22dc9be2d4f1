package org.portwright.app.internal.support;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.app.internal.texts.Messages;

/** Copies what support needs and says so in the status line. */
public final class CopySupportDetailsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		SupportClipboard.copy(window.getWorkbench(),
				() -> window.getService(IStatusLineManager.class).setMessage(Messages.CopySupportDetails_copied));
		return null;
	}
}
