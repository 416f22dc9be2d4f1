package org.portwright.ui.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.internal.topics.HelpOpener;

/** Opens the help where it begins. */
public final class HelpTopicsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		HelpOpener.contents(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
